package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooEarlyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooEarly() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "too_early");
        body.put("message", "Repeat the request after the TLS handshake has finished");
        return ResponseEntity.status(425).body(body);
    }
}
