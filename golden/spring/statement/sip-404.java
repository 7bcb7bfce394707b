Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "not_found");
body.put("message", "No such user in this domain");
return ResponseEntity.status(404).body(body);
