package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidTokenController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidToken() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "invalid_token");
        body.put("message", "The access token is invalid or has expired");
        return ResponseEntity.status(498).body(body);
    }
}
