package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FoundController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> found() {
        return ResponseEntity.status(302)
                .header("Location", "https://backup.example.com/orders")
                .body(Map.of(
                    "status", "found",
                    "message", "This resource is at another location for now",
                    "location", "https://backup.example.com/orders"
                ));
    }
}
