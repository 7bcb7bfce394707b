package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SslHandshakeFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sslHandshakeFailed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "ssl_handshake_failed");
        body.put("message", "The origin server did not complete the TLS handshake");
        return ResponseEntity.status(525).body(body);
    }
}
