package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnteringPassiveModeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enteringPassiveMode() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "entering_passive_mode");
        body.put("message", "Passive mode entered: connect to 192.0.2.10 port 50069");
        body.put("host", "192.0.2.10");
        body.put("port", 50069);
        return ResponseEntity.status(227).body(body);
    }
}
