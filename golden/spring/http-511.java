package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkAuthenticationRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkAuthenticationRequired() {
        return ResponseEntity.status(511)
                .body(Map.of(
                    "error", "network_authentication_required",
                    "message", "Log in to this network before you use it",
                    "login_url", "https://login.example.net/"
                ));
    }
}
