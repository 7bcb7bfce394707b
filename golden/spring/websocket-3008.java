package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TimeoutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> timeout() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "timeout");
        body.put("message", "The client took too long to respond");
        return ResponseEntity.status(408).body(body);
    }
}
