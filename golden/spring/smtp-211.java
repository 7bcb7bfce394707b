package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SystemStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> systemStatus() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "system_status");
        body.put("message", "The server reports its status");
        return ResponseEntity.status(211).body(body);
    }
}
