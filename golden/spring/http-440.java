package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LoginTimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> loginTimeout() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "login_timeout");
        body.put("message", "The session has expired: log in again");
        return ResponseEntity.status(440).body(body);
    }
}
