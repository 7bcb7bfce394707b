package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationMechanismTooWeakController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationMechanismTooWeak() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "authentication_mechanism_too_weak");
        body.put("message", "The authentication mechanism is too weak for this account");
        return ResponseEntity.status(534).body(body);
    }
}
