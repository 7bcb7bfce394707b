package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationSucceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationSucceeded() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "authentication_succeeded");
        body.put("message", "Authentication succeeded");
        return ResponseEntity.status(235).body(body);
    }
}
