package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthenticatedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unauthenticated() {
        return ResponseEntity.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"example\"")
                .body(Map.of(
                    "error", "unauthenticated",
                    "message", "The call carries no valid credentials",
                    "challenge", "Bearer realm=\"example\""
                ));
    }
}
