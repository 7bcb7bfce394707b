package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EncryptionRequiredForMechanismController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> encryptionRequiredForMechanism() {
        return ResponseEntity.status(538)
                .body(Map.of(
                    "error", "encryption_required_for_mechanism",
                    "message", "This authentication mechanism requires an encrypted connection"
                ));
    }
}
