package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityResourceUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityResourceUnavailable() {
        return ResponseEntity.status(503)
                .body(Map.of(
                    "error", "security_resource_unavailable",
                    "message", "A resource for the security mechanism is not available"
                ));
    }
}
