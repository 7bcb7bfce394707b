package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserLoggedInController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userLoggedIn() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "user_logged_in");
        body.put("message", "The user is logged in");
        return ResponseEntity.status(230).body(body);
    }
}
