package com.example;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotModifiedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Void> notModified() {
        return ResponseEntity.status(304)
                .header("ETag", "\"v7\"")
                .build();
    }
}
