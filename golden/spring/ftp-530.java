package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotLoggedInController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notLoggedIn() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "not_logged_in");
        body.put("message", "The client is not logged in");
        return ResponseEntity.status(530).body(body);
    }
}
