Map<String, Object> body = new LinkedHashMap<>();
body.put("status", "partial_content");
body.put("message", "The requested part is being sent");
body.put("items", items);
body.put("first", first);
body.put("last", last);
body.put("total", total);
return ResponseEntity.status(206)
        .header("Content-Range", "items " + first + "-" + last + "/" + total)
        .body(body);
