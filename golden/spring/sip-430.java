package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FlowFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> flowFailed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "flow_failed");
        body.put("message", "The connection to the registered device is gone");
        return ResponseEntity.status(430).body(body);
    }
}
