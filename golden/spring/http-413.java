package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ContentTooLargeController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> contentTooLarge() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "content_too_large");
        body.put("message", "The content of the request is too large");
        body.put("max_bytes", 1048576);
        return ResponseEntity.status(413).body(body);
    }
}
