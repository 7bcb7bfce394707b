package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MechanismNeedsEncryptionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mechanismNeedsEncryption() {
        return ResponseEntity.status(524)
                .body(Map.of(
                    "error", "mechanism_needs_encryption",
                    "message", "This authentication mechanism is allowed only with encryption"
                ));
    }
}
