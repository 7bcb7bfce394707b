package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClosingDataConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> closingDataConnection() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "closing_data_connection");
        body.put("message", "The transfer is complete");
        return ResponseEntity.status(200).body(body);
    }
}
