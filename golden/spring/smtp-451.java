package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LocalErrorInProcessingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> localErrorInProcessing() {
        return ResponseEntity.status(503)
                .body(Map.of(
                    "error", "local_error_in_processing",
                    "message", "The server met a local error: try again later"
                ));
    }
}
