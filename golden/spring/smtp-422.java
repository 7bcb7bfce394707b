package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PasswordTransitionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> passwordTransition() {
        return ResponseEntity.status(403)
                .body(Map.of(
                    "error", "password_transition",
                    "message", "The account must first move to this authentication mechanism"
                ));
    }
}
