package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EncryptionNeededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> encryptionNeeded() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "encryption_needed");
        body.put("message", "This authentication mechanism needs an encrypted connection");
        return ResponseEntity.status(523).body(body);
    }
}
