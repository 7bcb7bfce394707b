package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConflictController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> conflict() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "conflict");
        body.put("message", "The request conflicts with the current state of the resource");
        return ResponseEntity.status(409).body(body);
    }
}
