package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LoginTimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> loginTimeout() {
        return ResponseEntity.status(440)
                .body(Map.of(
                    "error", "login_timeout",
                    "message", "The session has expired: log in again"
                ));
    }
}
