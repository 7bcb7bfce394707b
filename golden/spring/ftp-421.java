package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceNotAvailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceNotAvailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "service_not_available");
        body.put("message", "The service is not available: try again later");
        return ResponseEntity.status(503).body(body);
    }
}
