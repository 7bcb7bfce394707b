package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AcceptedController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> accepted() {
        return ResponseEntity.status(202)
                .header("Location", "/jobs/42")
                .body(Map.of(
                    "status", "accepted",
                    "message", "The request was accepted for processing",
                    "monitor", "/jobs/42"
                ));
    }
}
