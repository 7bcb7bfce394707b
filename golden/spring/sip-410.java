package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GoneController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> gone() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "gone");
        body.put("message", "The user is gone for good and left no new address");
        return ResponseEntity.status(410).body(body);
    }
}
