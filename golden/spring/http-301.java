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
        body.put("message", "This resource has moved permanently to the given location");
        body.put("location", "https://api.example.com/v2/orders");
        return ResponseEntity.status(301)
                .header("Location", "https://api.example.com/v2/orders")
                .body(body);
    }
}
