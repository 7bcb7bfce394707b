package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserAccountDisabledController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userAccountDisabled() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "user_account_disabled");
        body.put("message", "The user account is disabled");
        return ResponseEntity.status(525).body(body);
    }
}
