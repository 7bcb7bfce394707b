package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceClosingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serviceClosing() {
        return ResponseEntity.status(221)
                .body(Map.of(
                    "status", "service_closing",
                    "message", "The server closes the connection as requested"
                ));
    }
}
