package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PasswordTransitionNeededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> passwordTransitionNeeded() {
        return ResponseEntity.status(432)
                .body(Map.of(
                    "error", "password_transition_needed",
                    "message", "The account must first move to this authentication mechanism"
                ));
    }
}
