package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> timeout() {
        return ResponseEntity.status(408)
                .body(Map.of(
                    "error", "timeout",
                    "message", "The client took too long to respond"
                ));
    }
}
