package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestHeaderFieldsTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestHeaderFieldsTooLarge() {
        return ResponseEntity.status(431)
                .body(Map.of(
                    "error", "request_header_fields_too_large",
                    "message", "The header fields of the request are too large"
                ));
    }
}
