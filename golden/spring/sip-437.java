package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedCredentialController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedCredential() {
        return ResponseEntity.status(437)
                .body(Map.of(
                    "error", "unsupported_credential",
                    "message", "The caller's credential is not trusted or not supported"
                ));
    }
}
