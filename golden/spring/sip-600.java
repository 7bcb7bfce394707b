package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BusyEverywhereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> busyEverywhere() {
        return ResponseEntity.status(503)
                .header("Retry-After", "600")
                .body(Map.of(
                    "error", "busy_everywhere",
                    "message", "The callee is busy everywhere: try again in 600 seconds",
                    "retry_after", 600
                ));
    }
}
