package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooManyRequestsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooManyRequests() {
        return ResponseEntity.status(429)
                .header("Retry-After", "300")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Too Many Requests",
                    "status", 429,
                    "detail", "Too many requests: try again later",
                    "retry_after", 300
                ));
    }
}
