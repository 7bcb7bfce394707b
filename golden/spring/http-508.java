package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LoopDetectedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> loopDetected() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "loop_detected");
        body.put("message", "The server found an infinite loop while it processed the request");
        return ResponseEntity.status(508).body(body);
    }
}
