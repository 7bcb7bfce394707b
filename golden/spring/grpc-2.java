package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnknownController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unknown() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unknown");
        body.put("message", "The call failed for an unknown reason");
        return ResponseEntity.status(500).body(body);
    }
}
