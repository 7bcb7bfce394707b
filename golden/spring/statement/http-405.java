Map<String, Object> body = new LinkedHashMap<>();
body.put("error", "method_not_allowed");
body.put("message", "This resource does not accept the method of the request");
body.put("allow", allow);
body.put("allowed_methods", allowedMethods);
return ResponseEntity.status(405)
        .header("Allow", allow)
        .body(body);
