package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InternalController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> internal() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "internal");
        body.put("message", "The service met an internal error");
        return ResponseEntity.status(500).body(body);
    }
}
