package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MaxBreadthExceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> maxBreadthExceeded() {
        return ResponseEntity.status(440)
                .body(Map.of(
                    "error", "max_breadth_exceeded",
                    "message", "This request would fork into too many parallel branches"
                ));
    }
}
