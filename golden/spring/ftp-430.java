package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidUsernameOrPasswordController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidUsernameOrPassword() {
        return ResponseEntity.status(430)
                .body(Map.of(
                    "error", "invalid_username_or_password",
                    "message", "The user name or the password is not valid"
                ));
    }
}
