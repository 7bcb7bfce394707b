Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "protocol_error");
body.put("message", "The peer violated the WebSocket protocol");
return ResponseEntity.status(400).body(body);
