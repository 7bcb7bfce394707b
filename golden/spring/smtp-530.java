package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "authentication_required");
        body.put("message", "Authentication is required before this command");
        return ResponseEntity.status(530).body(body);
    }
}
