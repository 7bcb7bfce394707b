package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClosingControlConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> closingControlConnection() {
        return ResponseEntity.status(221)
                .body(Map.of(
                    "status", "closing_control_connection",
                    "message", "The server closes the control connection as requested"
                ));
    }
}
