package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SslHandshakeFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sslHandshakeFailed() {
        return ResponseEntity.status(525)
                .body(Map.of(
                    "error", "ssl_handshake_failed",
                    "message", "The origin server did not complete the TLS handshake"
                ));
    }
}
