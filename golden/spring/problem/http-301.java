package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MovedPermanentlyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> movedPermanently() {
        return ResponseEntity.status(301)
                .header("Location", "https://api.example.com/v2/orders")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Moved Permanently",
                    "status", 301,
                    "detail", "This resource has moved permanently to the given location",
                    "location", "https://api.example.com/v2/orders"
                ));
    }
}
