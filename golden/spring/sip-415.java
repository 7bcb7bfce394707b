package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedMediaTypeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedMediaType() {
        return ResponseEntity.status(415)
                .header("Accept", "application/sdp")
                .body(Map.of(
                    "error", "unsupported_media_type",
                    "message", "This format of the request body is not supported",
                    "accept", "application/sdp"
                ));
    }
}
