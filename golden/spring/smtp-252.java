package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CannotVerifyUserController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> cannotVerifyUser() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "cannot_verify_user");
        body.put("message", "The user cannot be verified, but mail for it is accepted");
        return ResponseEntity.status(252).body(body);
    }
}
