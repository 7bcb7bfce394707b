package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MultiStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> multiStatus() {
        return ResponseEntity.status(207)
                .body(Map.of(
                    "status", "multi_status",
                    "message", "2 of 3 operations succeeded",
                    "succeeded", 2,
                    "failed", 1
                ));
    }
}
