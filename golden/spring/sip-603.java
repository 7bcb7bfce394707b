package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DeclineController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> decline() {
        return ResponseEntity.status(403)
                .header("Retry-After", "3600")
                .body(Map.of(
                    "error", "decline",
                    "message", "The callee declines the call: try again in 3600 seconds",
                    "retry_after", 3600
                ));
    }
}
