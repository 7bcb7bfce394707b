package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FailedDependencyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> failedDependency() {
        return ResponseEntity.status(424)
                .body(Map.of(
                    "error", "failed_dependency",
                    "message", "A request that this one depends on has failed"
                ));
    }
}
