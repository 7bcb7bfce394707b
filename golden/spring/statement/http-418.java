Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "im_a_teapot");
body.put("message", "This teapot cannot brew coffee");
return ResponseEntity.status(418).body(body);
