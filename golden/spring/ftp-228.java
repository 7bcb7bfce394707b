package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnteringLongPassiveModeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enteringLongPassiveMode() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "entering_long_passive_mode");
        body.put("message", "Long passive mode entered: connect to 2001:db8::a port 50069");
        body.put("host", "2001:db8::a");
        body.put("port", 50069);
        return ResponseEntity.status(228).body(body);
    }
}
