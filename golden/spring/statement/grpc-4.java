Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "deadline_exceeded");
body.put("message", "The deadline passed before the call completed");
return ResponseEntity.status(504).body(body);
