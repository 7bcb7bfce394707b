package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkReadTimeoutErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkReadTimeoutError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "network_read_timeout_error");
        body.put("message", "Reading from the upstream server timed out");
        return ResponseEntity.status(598).body(body);
    }
}
