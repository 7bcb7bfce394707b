package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserNotLocalController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userNotLocal() {
        return ResponseEntity.status(551)
                .body(Map.of(
                    "error", "user_not_local",
                    "message", "The user is not local: send to user@example.net instead",
                    "forward_path", "user@example.net"
                ));
    }
}
