package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityResourceUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityResourceUnavailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "security_resource_unavailable");
        body.put("message", "A resource for the security mechanism is not available");
        return ResponseEntity.status(503).body(body);
    }
}
