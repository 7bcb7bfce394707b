package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AcceptedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> accepted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "accepted");
        body.put("message", "Request accepted, processing goes on");
        return ResponseEntity.status(202).body(body);
    }
}
