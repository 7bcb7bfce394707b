package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PolicyViolationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> policyViolation() {
        return ResponseEntity.status(403)
                .body(Map.of(
                    "error", "policy_violation",
                    "message", "The message violates the policy of this endpoint"
                ));
    }
}
