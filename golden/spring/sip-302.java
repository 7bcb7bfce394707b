package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MovedTemporarilyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> movedTemporarily() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "moved_temporarily");
        body.put("message", "The user is elsewhere for now: use the given address");
        body.put("contact", "sip:bob@travel.example.com");
        body.put("expires", 3600);
        return ResponseEntity.status(302)
                .header("Contact", "<sip:bob@travel.example.com>;expires=3600")
                .body(body);
    }
}
