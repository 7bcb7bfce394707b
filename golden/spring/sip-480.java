package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporarilyUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporarilyUnavailable() {
        return ResponseEntity.status(480)
                .header("Retry-After", "300")
                .body(Map.of(
                    "error", "temporarily_unavailable",
                    "message", "The callee is not available: try again in 300 seconds",
                    "retry_after", 300
                ));
    }
}
