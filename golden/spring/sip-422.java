package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SessionIntervalTooSmallController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> sessionIntervalTooSmall() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "session_interval_too_small");
        body.put("message", "The session interval is too small: use at least 1800 seconds");
        body.put("min_se", 1800);
        return ResponseEntity.status(422)
                .header("Min-SE", "1800")
                .body(body);
    }
}
