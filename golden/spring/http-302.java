package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FoundController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> found() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "found");
        body.put("message", "This resource is at another location for now");
        body.put("location", "https://backup.example.com/orders");
        return ResponseEntity.status(302)
                .header("Location", "https://backup.example.com/orders")
                .body(body);
    }
}
