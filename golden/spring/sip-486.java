package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BusyHereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> busyHere() {
        return ResponseEntity.status(486)
                .header("Retry-After", "120")
                .body(Map.of(
                    "error", "busy_here",
                    "message", "The callee is busy: try again in 120 seconds",
                    "retry_after", 120
                ));
    }
}
