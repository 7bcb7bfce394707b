return ResponseEntity.status(304)
        .header("ETag", etag)
        .build();
