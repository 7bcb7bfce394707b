package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MovedPermanentlyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> movedPermanently() {
        return ResponseEntity.status(301)
                .header("Contact", "<sip:bob@new.example.com>")
                .body(Map.of(
                    "status", "moved_permanently",
                    "message", "The user has moved for good: use the new address",
                    "contact", "sip:bob@new.example.com"
                ));
    }
}
