package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConflictController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> conflict() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "conflict");
        body.put("message", "The registration clashes with one that already exists");
        return ResponseEntity.status(409).body(body);
    }
}
