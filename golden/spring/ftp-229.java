package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnteringExtendedPassiveModeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enteringExtendedPassiveMode() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "entering_extended_passive_mode");
        body.put("message", "Extended passive mode entered: connect to port 50069");
        body.put("port", 50069);
        return ResponseEntity.status(229).body(body);
    }
}
