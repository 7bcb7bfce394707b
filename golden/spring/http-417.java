package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExpectationFailedController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> expectationFailed() {
        return ResponseEntity.status(417)
                .body(Map.of(
                    "error", "expectation_failed",
                    "message", "The expectation in the Expect header cannot be met"
                ));
    }
}
