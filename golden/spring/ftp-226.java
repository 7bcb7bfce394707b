package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClosingDataConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> closingDataConnection() {
        return ResponseEntity.status(200)
                .body(Map.of(
                    "status", "closing_data_connection",
                    "message", "The transfer is complete"
                ));
    }
}
