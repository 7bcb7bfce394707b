package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnteringExtendedPassiveModeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enteringExtendedPassiveMode() {
        return ResponseEntity.status(229)
                .body(Map.of(
                    "status", "entering_extended_passive_mode",
                    "message", "Extended passive mode entered: connect to port 50069",
                    "port", 50069
                ));
    }
}
