package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporarilyUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporarilyUnavailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "temporarily_unavailable");
        body.put("message", "The callee is not available: try again in 300 seconds");
        body.put("retry_after", 300);
        return ResponseEntity.status(480)
                .header("Retry-After", "300")
                .body(body);
    }
}
