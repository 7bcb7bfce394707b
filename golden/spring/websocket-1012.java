package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceRestartController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceRestart() {
        return ResponseEntity.status(503)
                .header("Retry-After", "10")
                .body(Map.of(
                    "error", "service_restart",
                    "message", "The service is restarting: reconnect in 10 seconds",
                    "retry_after", 10
                ));
    }
}
