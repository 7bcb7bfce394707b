package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceReadyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceReady() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "service_ready");
        body.put("message", "The service is ready for a new user");
        return ResponseEntity.status(220).body(body);
    }
}
