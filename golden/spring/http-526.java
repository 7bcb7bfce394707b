package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidSslCertificateController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidSslCertificate() {
        return ResponseEntity.status(526)
                .body(Map.of(
                    "error", "invalid_ssl_certificate",
                    "message", "The certificate of the origin server is not valid"
                ));
    }
}
