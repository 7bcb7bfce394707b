package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestTimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestTimeout() {
        return ResponseEntity.status(504)
                .body(Map.of(
                    "error", "request_timeout",
                    "message", "The callee could not be found in time"
                ));
    }
}
