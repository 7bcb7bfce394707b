package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unauthorized() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unauthorized");
        body.put("message", "This server requires credentials");
        body.put("challenge", "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256");
        return ResponseEntity.status(401)
                .header("WWW-Authenticate", "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256")
                .body(body);
    }
}
