package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnwantedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unwanted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unwanted");
        body.put("message", "The callee does not want this call");
        return ResponseEntity.status(403).body(body);
    }
}
