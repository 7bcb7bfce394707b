package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidSslCertificateController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidSslCertificate() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "invalid_ssl_certificate");
        body.put("message", "The certificate of the origin server is not valid");
        return ResponseEntity.status(526).body(body);
    }
}
