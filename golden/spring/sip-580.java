package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PreconditionFailureController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> preconditionFailure() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "precondition_failure");
        body.put("message", "The answering side cannot meet the preconditions");
        return ResponseEntity.status(580).body(body);
    }
}
