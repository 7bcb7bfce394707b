package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExpectationFailedController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> expectationFailed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "expectation_failed");
        body.put("message", "The expectation in the Expect header cannot be met");
        return ResponseEntity.status(417).body(body);
    }
}
