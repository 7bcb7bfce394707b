package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporaryAuthenticationFailureController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporaryAuthenticationFailure() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "temporary_authentication_failure");
        body.put("message", "Authentication is temporarily not possible: try again later");
        return ResponseEntity.status(454).body(body);
    }
}
