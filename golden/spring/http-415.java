package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedMediaTypeController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedMediaType() {
        return ResponseEntity.status(415)
                .header("Accept", "application/json")
                .body(Map.of(
                    "error", "unsupported_media_type",
                    "message", "The format of the content is not supported",
                    "accept", "application/json"
                ));
    }
}
