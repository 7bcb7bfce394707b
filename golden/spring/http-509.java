package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BandwidthLimitExceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> bandwidthLimitExceeded() {
        return ResponseEntity.status(509)
                .body(Map.of(
                    "error", "bandwidth_limit_exceeded",
                    "message", "The site has exceeded its bandwidth limit"
                ));
    }
}
