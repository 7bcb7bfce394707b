package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedCredentialController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedCredential() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unsupported_credential");
        body.put("message", "The caller's credential is not trusted or not supported");
        return ResponseEntity.status(437).body(body);
    }
}
