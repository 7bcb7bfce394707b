package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProvideReferrerIdentityController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> provideReferrerIdentity() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "provide_referrer_identity",
                    "message", "The referral lacks a valid Referred-By token"
                ));
    }
}
