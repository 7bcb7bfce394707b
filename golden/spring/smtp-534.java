package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationMechanismTooWeakController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationMechanismTooWeak() {
        return ResponseEntity.status(534)
                .body(Map.of(
                    "error", "authentication_mechanism_too_weak",
                    "message", "The authentication mechanism is too weak for this account"
                ));
    }
}
