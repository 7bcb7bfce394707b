package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserLoggedInController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userLoggedIn() {
        return ResponseEntity.status(230)
                .body(Map.of(
                    "status", "user_logged_in",
                    "message", "The user is logged in"
                ));
    }
}
