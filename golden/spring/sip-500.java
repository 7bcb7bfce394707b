package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServerInternalErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serverInternalError() {
        return ResponseEntity.status(500)
                .header("Retry-After", "10")
                .body(Map.of(
                    "error", "server_internal_error",
                    "message", "Unexpected server error: try again in 10 seconds",
                    "retry_after", 10
                ));
    }
}
