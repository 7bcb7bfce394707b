package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FailedDependencyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> failedDependency() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "failed_dependency");
        body.put("message", "A request that this one depends on has failed");
        return ResponseEntity.status(424).body(body);
    }
}
