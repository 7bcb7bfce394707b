package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationRequired() {
        return ResponseEntity.status(530)
                .body(Map.of(
                    "error", "authentication_required",
                    "message", "Authentication is required before this command"
                ));
    }
}
