package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidTokenController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidToken() {
        return ResponseEntity.status(498)
                .body(Map.of(
                    "error", "invalid_token",
                    "message", "The access token is invalid or has expired"
                ));
    }
}
