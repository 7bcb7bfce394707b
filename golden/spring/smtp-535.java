package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationCredentialsInvalidController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationCredentialsInvalid() {
        return ResponseEntity.status(535)
                .body(Map.of(
                    "error", "authentication_credentials_invalid",
                    "message", "The authentication credentials are not valid"
                ));
    }
}
