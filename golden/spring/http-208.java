package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AlreadyReportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> alreadyReported() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "already_reported");
        body.put("message", "The members of this collection were already listed");
        return ResponseEntity.status(208).body(body);
    }
}
