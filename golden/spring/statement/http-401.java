Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "unauthorized");
body.put("message", "Valid credentials are required");
body.put("challenge", challenge);
return ResponseEntity.status(401)
        .header("WWW-Authenticate", challenge)
        .body(body);
