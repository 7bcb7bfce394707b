package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BandwidthLimitExceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> bandwidthLimitExceeded() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bandwidth_limit_exceeded");
        body.put("message", "The site has exceeded its bandwidth limit");
        return ResponseEntity.status(509).body(body);
    }
}
