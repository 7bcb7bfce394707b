package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SslCertificateErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sslCertificateError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "ssl_certificate_error");
        body.put("message", "The client certificate could not be verified");
        return ResponseEntity.status(495).body(body);
    }
}
