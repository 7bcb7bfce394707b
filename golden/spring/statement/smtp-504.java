Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "parameter_not_implemented");
body.put("message", "Command parameter not implemented");
return ResponseEntity.status(504).body(body);
