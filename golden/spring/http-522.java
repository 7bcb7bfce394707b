package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConnectionTimedOutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> connectionTimedOut() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "connection_timed_out");
        body.put("message", "Connection to the origin server timed out");
        return ResponseEntity.status(522).body(body);
    }
}
