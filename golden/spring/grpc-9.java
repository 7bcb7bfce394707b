package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FailedPreconditionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> failedPrecondition() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "failed_precondition",
                    "message", "The current state of the system does not allow this call"
                ));
    }
}
