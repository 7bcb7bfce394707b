package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GoingAwayController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> goingAway() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "going_away");
        body.put("message", "The server is going away");
        return ResponseEntity.status(503).body(body);
    }
}
