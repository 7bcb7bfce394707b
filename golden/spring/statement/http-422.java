Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "unprocessable_content");
body.put("message", "The content of the request is not valid");
body.put("field", field);
return ResponseEntity.status(422).body(body);
