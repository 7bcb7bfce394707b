package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedPasswordForChallengeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needPasswordForChallenge() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "need_password_for_challenge");
        body.put("message", "The user name is accepted: answer the challenge with PASS");
        body.put("challenge", "otp-md5 487 ex1234");
        return ResponseEntity.status(202).body(body);
    }
}
