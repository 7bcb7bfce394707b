package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FailedSecurityCheckController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> failedSecurityCheck() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "failed_security_check");
        body.put("message", "The security check failed");
        return ResponseEntity.status(535).body(body);
    }
}
