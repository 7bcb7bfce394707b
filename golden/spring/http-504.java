package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GatewayTimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> gatewayTimeout() {
        return ResponseEntity.status(504)
                .body(Map.of(
                    "error", "gateway_timeout",
                    "message", "Upstream server timed out"
                ));
    }
}
