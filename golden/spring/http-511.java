package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkAuthenticationRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkAuthenticationRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "network_authentication_required");
        body.put("message", "Log in to this network before you use it");
        body.put("login_url", "https://login.example.net/");
        return ResponseEntity.status(511).body(body);
    }
}
