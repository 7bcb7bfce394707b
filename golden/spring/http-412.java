package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PreconditionFailedController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> preconditionFailed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "precondition_failed");
        body.put("message", "A precondition of the request is not met");
        return ResponseEntity.status(412).body(body);
    }
}
