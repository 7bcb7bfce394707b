package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserAccountDisabledController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userAccountDisabled() {
        return ResponseEntity.status(525)
                .body(Map.of(
                    "error", "user_account_disabled",
                    "message", "The user account is disabled"
                ));
    }
}
