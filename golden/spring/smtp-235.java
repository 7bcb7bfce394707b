package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationSucceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationSucceeded() {
        return ResponseEntity.status(235)
                .body(Map.of(
                    "status", "authentication_succeeded",
                    "message", "Authentication succeeded"
                ));
    }
}
