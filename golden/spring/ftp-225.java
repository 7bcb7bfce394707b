package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DataConnectionOpenController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> dataConnectionOpen() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "data_connection_open");
        body.put("message", "The data connection is open and idle");
        return ResponseEntity.status(225).body(body);
    }
}
