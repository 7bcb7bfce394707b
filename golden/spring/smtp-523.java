package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EncryptionNeededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> encryptionNeeded() {
        return ResponseEntity.status(523)
                .body(Map.of(
                    "error", "encryption_needed",
                    "message", "This authentication mechanism needs an encrypted connection"
                ));
    }
}
