package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceNotAvailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceNotAvailable() {
        return ResponseEntity.status(503)
                .body(Map.of(
                    "error", "service_not_available",
                    "message", "The service is not available: try again later"
                ));
    }
}
