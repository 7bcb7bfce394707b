package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unavailable() {
        return ResponseEntity.status(503)
                .header("Retry-After", "10")
                .body(Map.of(
                    "error", "unavailable",
                    "message", "The service is unavailable: try again in 10 seconds",
                    "retry_after", 10
                ));
    }
}
