package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceUnavailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "service_unavailable");
        body.put("message", "The service is unavailable: try again later");
        body.put("retry_after", 120);
        return ResponseEntity.status(503)
                .header("Retry-After", "120")
                .body(body);
    }
}
