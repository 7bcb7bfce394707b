package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CannotOpenDataConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> cannotOpenDataConnection() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "cannot_open_data_connection");
        body.put("message", "The data connection could not be opened");
        return ResponseEntity.status(503).body(body);
    }
}
