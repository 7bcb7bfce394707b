package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnteringLongPassiveModeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enteringLongPassiveMode() {
        return ResponseEntity.status(228)
                .body(Map.of(
                    "status", "entering_long_passive_mode",
                    "message", "Long passive mode entered: connect to 2001:db8::a port 50069",
                    "host", "2001:db8::a",
                    "port", 50069
                ));
    }
}
