package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MechanismNeedsEncryptionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mechanismNeedsEncryption() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "mechanism_needs_encryption");
        body.put("message", "This authentication mechanism is allowed only with encryption");
        return ResponseEntity.status(524).body(body);
    }
}
