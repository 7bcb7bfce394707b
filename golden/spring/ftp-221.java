package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClosingControlConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> closingControlConnection() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "closing_control_connection");
        body.put("message", "The server closes the control connection as requested");
        return ResponseEntity.status(221).body(body);
    }
}
