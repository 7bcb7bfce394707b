package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BusyHereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> busyHere() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "busy_here");
        body.put("message", "The callee is busy: try again in 120 seconds");
        body.put("retry_after", 120);
        return ResponseEntity.status(486)
                .header("Retry-After", "120")
                .body(body);
    }
}
