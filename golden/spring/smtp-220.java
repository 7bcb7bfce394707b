package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceReadyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceReady() {
        return ResponseEntity.status(220)
                .body(Map.of(
                    "status", "service_ready",
                    "message", "The mail service is ready"
                ));
    }
}
