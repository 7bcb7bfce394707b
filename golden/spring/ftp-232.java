package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserAuthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userAuthorized() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "user_authorized");
        body.put("message", "The user is logged in by the security data exchange");
        return ResponseEntity.status(232).body(body);
    }
}
