package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestedHostUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestedHostUnavailable() {
        return ResponseEntity.status(434)
                .body(Map.of(
                    "error", "requested_host_unavailable",
                    "message", "The requested host is not available"
                ));
    }
}
