package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConnectionTimedOutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> connectionTimedOut() {
        return ResponseEntity.status(522)
                .body(Map.of(
                    "error", "connection_timed_out",
                    "message", "Connection to the origin server timed out"
                ));
    }
}
