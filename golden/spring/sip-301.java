package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MovedPermanentlyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> movedPermanently() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "moved_permanently");
        body.put("message", "The user has moved for good: use the new address");
        body.put("contact", "sip:bob@new.example.com");
        return ResponseEntity.status(301)
                .header("Contact", "<sip:bob@new.example.com>")
                .body(body);
    }
}
