package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserNotLocalController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userNotLocal() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "user_not_local");
        body.put("message", "The user is not local: send to user@example.net instead");
        body.put("forward_path", "user@example.net");
        return ResponseEntity.status(551).body(body);
    }
}
