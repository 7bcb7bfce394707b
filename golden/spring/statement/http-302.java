Map<String, Object> body = new LinkedHashMap<>();
body.put("status", "found");
body.put("message", "This resource is at another location for now");
body.put("location", location);
return ResponseEntity.status(302)
        .header("Location", location)
        .body(body);
