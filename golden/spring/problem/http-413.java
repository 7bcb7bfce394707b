package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ContentTooLargeController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> contentTooLarge() {
        return ResponseEntity.status(413)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Content Too Large",
                    "status", 413,
                    "detail", "The content of the request is too large",
                    "max_bytes", 1048576
                ));
    }
}
