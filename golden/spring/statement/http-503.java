Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "service_unavailable");
body.put("message", "The service is unavailable: try again later");
body.put("retry_after", 120);
return ResponseEntity.status(503)
        .header("Retry-After", "120")
        .body(body);
