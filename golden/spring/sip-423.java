package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class IntervalTooBriefController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> intervalTooBrief() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "interval_too_brief");
        body.put("message", "The expiration time is too short: use at least 3600 seconds");
        body.put("min_expires", 3600);
        return ResponseEntity.status(422)
                .header("Min-Expires", "3600")
                .body(body);
    }
}
