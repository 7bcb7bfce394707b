package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporarilyDisabledController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporarilyDisabled() {
        return ResponseEntity.status(540)
                .body(Map.of(
                    "error", "temporarily_disabled",
                    "message", "This endpoint is temporarily disabled"
                ));
    }
}
