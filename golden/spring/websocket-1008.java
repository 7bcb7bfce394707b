package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PolicyViolationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> policyViolation() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "policy_violation");
        body.put("message", "The message violates the policy of this endpoint");
        return ResponseEntity.status(403).body(body);
    }
}
