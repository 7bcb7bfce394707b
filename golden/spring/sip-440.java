package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MaxBreadthExceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> maxBreadthExceeded() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "max_breadth_exceeded");
        body.put("message", "This request would fork into too many parallel branches");
        return ResponseEntity.status(440).body(body);
    }
}
