package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestHeaderTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestHeaderTooLarge() {
        return ResponseEntity.status(494)
                .body(Map.of(
                    "error", "request_header_too_large",
                    "message", "The request header is too large"
                ));
    }
}
