package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GatewayTimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> gatewayTimeout() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "gateway_timeout");
        body.put("message", "Upstream server timed out");
        return ResponseEntity.status(504).body(body);
    }
}
