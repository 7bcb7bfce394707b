package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ATimeoutOccurredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> aTimeoutOccurred() {
        return ResponseEntity.status(524)
                .body(Map.of(
                    "error", "a_timeout_occurred",
                    "message", "Origin server did not respond in time"
                ));
    }
}
