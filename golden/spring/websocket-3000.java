package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unauthorized() {
        return ResponseEntity.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"example\"")
                .body(Map.of(
                    "error", "unauthorized",
                    "message", "This endpoint requires authentication",
                    "challenge", "Bearer realm=\"example\""
                ));
    }
}
