package com.example;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unauthorized() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header("WWW-Authenticate", "Bearer realm=\"api.example.com\"")
                .body(Map.of(
                    "error", "unauthorized",
                    "message", "Valid credentials are required",
                    "challenge", "Bearer realm=\"api.example.com\""
                ));
    }
}
