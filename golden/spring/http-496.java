package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SslCertificateRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sslCertificateRequired() {
        return ResponseEntity.status(496)
                .body(Map.of(
                    "error", "ssl_certificate_required",
                    "message", "A client certificate is required"
                ));
    }
}
