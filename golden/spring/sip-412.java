package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConditionalRequestFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> conditionalRequestFailed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "conditional_request_failed");
        body.put("message", "The entity tag of this PUBLISH request matches nothing");
        return ResponseEntity.status(412).body(body);
    }
}
