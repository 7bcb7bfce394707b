Map<String, Object> body = new LinkedHashMap<>();
body.put("status", "created");
body.put("message", "The resource was created");
body.put("location", location);
body.put("id", id);
return ResponseEntity.status(201)
        .header("Location", location)
        .body(body);
