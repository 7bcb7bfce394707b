package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestTimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestTimeout() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "request_timeout");
        body.put("message", "The request did not arrive completely in time");
        return ResponseEntity.status(408).body(body);
    }
}
