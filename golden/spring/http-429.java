package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooManyRequestsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooManyRequests() {
        return ResponseEntity.status(429)
                .header("Retry-After", "300")
                .body(Map.of(
                    "error", "too_many_requests",
                    "message", "Too many requests: try again later",
                    "retry_after", 300
                ));
    }
}
