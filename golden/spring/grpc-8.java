package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ResourceExhaustedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> resourceExhausted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "resource_exhausted");
        body.put("message", "The quota is used up: try again in 60 seconds");
        body.put("retry_after", 60);
        return ResponseEntity.status(429)
                .header("Retry-After", "60")
                .body(body);
    }
}
