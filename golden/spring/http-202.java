package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AcceptedController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> accepted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "accepted");
        body.put("message", "The request was accepted for processing");
        body.put("monitor", "/jobs/42");
        return ResponseEntity.status(202)
                .header("Location", "/jobs/42")
                .body(body);
    }
}
