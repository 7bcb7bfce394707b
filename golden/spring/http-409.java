package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConflictController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> conflict() {
        return ResponseEntity.status(409)
                .body(Map.of(
                    "error", "conflict",
                    "message", "The request conflicts with the current state of the resource"
                ));
    }
}
