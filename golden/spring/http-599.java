package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkConnectTimeoutErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkConnectTimeoutError() {
        return ResponseEntity.status(599)
                .body(Map.of(
                    "error", "network_connect_timeout_error",
                    "message", "Connecting to the upstream server timed out"
                ));
    }
}
