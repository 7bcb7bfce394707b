package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PathnameCreatedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pathnameCreated() {
        return ResponseEntity.status(257)
                .body(Map.of(
                    "status", "pathname_created",
                    "message", "The directory /reports was created",
                    "path", "/reports"
                ));
    }
}
