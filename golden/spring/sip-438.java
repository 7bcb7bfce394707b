package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidIdentityHeaderController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidIdentityHeader() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "invalid_identity_header");
        body.put("message", "The signature of the caller's identity is not valid");
        return ResponseEntity.status(438).body(body);
    }
}
