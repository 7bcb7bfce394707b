package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporaryAuthenticationFailureController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporaryAuthenticationFailure() {
        return ResponseEntity.status(454)
                .body(Map.of(
                    "error", "temporary_authentication_failure",
                    "message", "Authentication is temporarily not possible: try again later"
                ));
    }
}
