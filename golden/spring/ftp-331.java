package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedPasswordController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needPassword() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "need_password");
        body.put("message", "The user name is accepted: send the password");
        return ResponseEntity.status(202).body(body);
    }
}
