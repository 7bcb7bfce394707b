Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "not_found");
body.put("message", "No resource was found at this URI");
return ResponseEntity.status(404).body(body);
