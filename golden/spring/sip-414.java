package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestUriTooLongController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestUriTooLong() {
        return ResponseEntity.status(414)
                .body(Map.of(
                    "error", "request_uri_too_long",
                    "message", "The Request-URI exceeds the length that the server accepts"
                ));
    }
}
