package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DeclineController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> decline() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "decline");
        body.put("message", "The callee declines the call: try again in 3600 seconds");
        body.put("retry_after", 3600);
        return ResponseEntity.status(403)
                .header("Retry-After", "3600")
                .body(body);
    }
}
