package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DataConnectionOpenController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> dataConnectionOpen() {
        return ResponseEntity.status(225)
                .body(Map.of(
                    "status", "data_connection_open",
                    "message", "The data connection is open and idle"
                ));
    }
}
