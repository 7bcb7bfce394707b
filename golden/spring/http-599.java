package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkConnectTimeoutErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkConnectTimeoutError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "network_connect_timeout_error");
        body.put("message", "Connecting to the upstream server timed out");
        return ResponseEntity.status(599).body(body);
    }
}
