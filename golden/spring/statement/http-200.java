Map<String, Object> body = new LinkedHashMap<>();
body.put("status", "ok");
body.put("message", "The request succeeded");
return ResponseEntity.status(200).body(body);
