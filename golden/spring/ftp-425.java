package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CannotOpenDataConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> cannotOpenDataConnection() {
        return ResponseEntity.status(503)
                .body(Map.of(
                    "error", "cannot_open_data_connection",
                    "message", "The data connection could not be opened"
                ));
    }
}
