package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConflictController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> conflict() {
        return ResponseEntity.status(409)
                .body(Map.of(
                    "error", "conflict",
                    "message", "The registration clashes with one that already exists"
                ));
    }
}
