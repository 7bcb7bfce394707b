package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UriTooLongController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> uriTooLong() {
        return ResponseEntity.status(414)
                .body(Map.of(
                    "error", "uri_too_long",
                    "message", "The request URI is too long"
                ));
    }
}
