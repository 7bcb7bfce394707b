package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unavailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unavailable");
        body.put("message", "The service is unavailable: try again in 10 seconds");
        body.put("retry_after", 10);
        return ResponseEntity.status(503)
                .header("Retry-After", "10")
                .body(body);
    }
}
