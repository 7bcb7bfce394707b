package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FailedSecurityCheckController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> failedSecurityCheck() {
        return ResponseEntity.status(535)
                .body(Map.of(
                    "error", "failed_security_check",
                    "message", "The security check failed"
                ));
    }
}
