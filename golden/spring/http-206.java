package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PartialContentController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> partialContent() {
        return ResponseEntity.status(206)
                .header("Content-Range", "bytes 0-1023/146515")
                .body(Map.of(
                    "status", "partial_content",
                    "message", "Bytes 0 to 1023 of 146515 are being sent"
                ));
    }
}
