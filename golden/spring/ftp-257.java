package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PathnameCreatedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pathnameCreated() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "pathname_created");
        body.put("message", "The directory /reports was created");
        body.put("path", "/reports");
        return ResponseEntity.status(257).body(body);
    }
}
