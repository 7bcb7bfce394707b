package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProvideReferrerIdentityController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> provideReferrerIdentity() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "provide_referrer_identity");
        body.put("message", "The referral lacks a valid Referred-By token");
        return ResponseEntity.status(400).body(body);
    }
}
