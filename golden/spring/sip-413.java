package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestEntityTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestEntityTooLarge() {
        return ResponseEntity.status(413)
                .header("Retry-After", "3600")
                .body(Map.of(
                    "error", "request_entity_too_large",
                    "message", "The request body is too large for now: try again in 3600 seconds",
                    "retry_after", 3600
                ));
    }
}
