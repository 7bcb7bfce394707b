package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidIdentityHeaderController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidIdentityHeader() {
        return ResponseEntity.status(438)
                .body(Map.of(
                    "error", "invalid_identity_header",
                    "message", "The signature of the caller's identity is not valid"
                ));
    }
}
