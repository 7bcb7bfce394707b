package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PasswordTransitionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> passwordTransition() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "password_transition");
        body.put("message", "The account must first move to this authentication mechanism");
        return ResponseEntity.status(403).body(body);
    }
}
