package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnusedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unused() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "unused");
        body.put("message", "This status code is reserved and has no meaning");
        return ResponseEntity.status(306).body(body);
    }
}
