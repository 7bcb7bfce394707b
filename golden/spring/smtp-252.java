package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CannotVerifyUserController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> cannotVerifyUser() {
        return ResponseEntity.status(252)
                .body(Map.of(
                    "status", "cannot_verify_user",
                    "message", "The user cannot be verified, but mail for it is accepted"
                ));
    }
}
