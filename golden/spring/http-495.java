package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SslCertificateErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sslCertificateError() {
        return ResponseEntity.status(495)
                .body(Map.of(
                    "error", "ssl_certificate_error",
                    "message", "The client certificate could not be verified"
                ));
    }
}
