package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnteringPassiveModeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enteringPassiveMode() {
        return ResponseEntity.status(227)
                .body(Map.of(
                    "status", "entering_passive_mode",
                    "message", "Passive mode entered: connect to 192.0.2.10 port 50069",
                    "host", "192.0.2.10",
                    "port", 50069
                ));
    }
}
