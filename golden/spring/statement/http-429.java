Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "too_many_requests");
body.put("message", "Too many requests: try again later");
body.put("retry_after", 300);
return ResponseEntity.status(429)
        .header("Retry-After", "300")
        .body(body);
