package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ResourceExhaustedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> resourceExhausted() {
        return ResponseEntity.status(429)
                .header("Retry-After", "60")
                .body(Map.of(
                    "error", "resource_exhausted",
                    "message", "The quota is used up: try again in 60 seconds",
                    "retry_after", 60
                ));
    }
}
