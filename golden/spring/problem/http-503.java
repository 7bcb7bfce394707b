package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceUnavailable() {
        return ResponseEntity.status(503)
                .header("Retry-After", "120")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Service Unavailable",
                    "status", 503,
                    "detail", "The service is unavailable: try again later",
                    "retry_after", 120
                ));
    }
}
