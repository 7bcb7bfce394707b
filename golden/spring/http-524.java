package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ATimeoutOccurredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> aTimeoutOccurred() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "a_timeout_occurred");
        body.put("message", "Origin server did not respond in time");
        return ResponseEntity.status(524).body(body);
    }
}
