package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotLoggedInController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notLoggedIn() {
        return ResponseEntity.status(530)
                .body(Map.of(
                    "error", "not_logged_in",
                    "message", "The client is not logged in"
                ));
    }
}
