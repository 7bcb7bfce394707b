package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unauthorized() {
        return ResponseEntity.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"api.example.com\"")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Unauthorized",
                    "status", 401,
                    "detail", "Valid credentials are required",
                    "challenge", "Bearer realm=\"api.example.com\""
                ));
    }
}
