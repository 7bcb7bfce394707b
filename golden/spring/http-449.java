package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RetryWithController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> retryWith() {
        return ResponseEntity.status(449)
                .header("Ms-Echo-Request", "token")
                .body(Map.of(
                    "error", "retry_with",
                    "message", "More information is needed to answer the request",
                    "echo_request", "token"
                ));
    }
}
