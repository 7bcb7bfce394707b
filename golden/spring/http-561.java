package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class IdentityProviderErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> identityProviderError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "identity_provider_error");
        body.put("message", "Login through the identity provider failed");
        return ResponseEntity.status(561).body(body);
    }
}
