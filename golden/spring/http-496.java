package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SslCertificateRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sslCertificateRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "ssl_certificate_required");
        body.put("message", "A client certificate is required");
        return ResponseEntity.status(496).body(body);
    }
}
