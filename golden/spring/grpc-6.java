package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AlreadyExistsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> alreadyExists() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "already_exists");
        body.put("message", "The entity to create already exists");
        return ResponseEntity.status(409).body(body);
    }
}
