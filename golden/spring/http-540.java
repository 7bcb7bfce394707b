package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporarilyDisabledController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporarilyDisabled() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "temporarily_disabled");
        body.put("message", "This endpoint is temporarily disabled");
        return ResponseEntity.status(540).body(body);
    }
}
