package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TryAgainLaterController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tryAgainLater() {
        return ResponseEntity.status(503)
                .header("Retry-After", "30")
                .body(Map.of(
                    "error", "try_again_later",
                    "message", "The server is overloaded: try again in 30 seconds",
                    "retry_after", 30
                ));
    }
}
