package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkReadTimeoutErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkReadTimeoutError() {
        return ResponseEntity.status(598)
                .body(Map.of(
                    "error", "network_read_timeout_error",
                    "message", "Reading from the upstream server timed out"
                ));
    }
}
