package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ContentTooLargeController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> contentTooLarge() {
        return ResponseEntity.status(413)
                .body(Map.of(
                    "error", "content_too_large",
                    "message", "The content of the request is too large",
                    "max_bytes", 1048576
                ));
    }
}
