package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnhanceYourCalmController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enhanceYourCalm() {
        return ResponseEntity.status(420)
                .header("Retry-After", "60")
                .body(Map.of(
                    "error", "enhance_your_calm",
                    "message", "Rate limit exceeded: try again later",
                    "retry_after", 60
                ));
    }
}
