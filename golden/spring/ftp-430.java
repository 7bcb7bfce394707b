package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidUsernameOrPasswordController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidUsernameOrPassword() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "invalid_username_or_password");
        body.put("message", "The user name or the password is not valid");
        return ResponseEntity.status(430).body(body);
    }
}
