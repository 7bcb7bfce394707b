package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EncryptionRequiredForMechanismController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> encryptionRequiredForMechanism() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "encryption_required_for_mechanism");
        body.put("message", "This authentication mechanism requires an encrypted connection");
        return ResponseEntity.status(538).body(body);
    }
}
