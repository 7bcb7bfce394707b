package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceClosingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceClosing() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "service_closing");
        body.put("message", "The server closes the connection as requested");
        return ResponseEntity.status(221).body(body);
    }
}
