package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserAuthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userAuthorized() {
        return ResponseEntity.status(232)
                .body(Map.of(
                    "status", "user_authorized",
                    "message", "The user is logged in by the security data exchange"
                ));
    }
}
