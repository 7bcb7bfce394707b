package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class IdentityProviderErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> identityProviderError() {
        return ResponseEntity.status(561)
                .body(Map.of(
                    "error", "identity_provider_error",
                    "message", "Login through the identity provider failed"
                ));
    }
}
