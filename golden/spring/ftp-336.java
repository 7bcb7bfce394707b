package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedPasswordForChallengeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needPasswordForChallenge() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "need_password_for_challenge",
                    "message", "The user name is accepted: answer the challenge with PASS",
                    "challenge", "otp-md5 487 ex1234"
                ));
    }
}
