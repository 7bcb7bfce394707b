package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MovedTemporarilyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> movedTemporarily() {
        return ResponseEntity.status(302)
                .header("Contact", "<sip:bob@travel.example.com>;expires=3600")
                .body(Map.of(
                    "status", "moved_temporarily",
                    "message", "The user is elsewhere for now: use the given address",
                    "contact", "sip:bob@travel.example.com",
                    "expires", 3600
                ));
    }
}
