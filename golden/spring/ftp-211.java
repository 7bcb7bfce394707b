package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SystemStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> systemStatus() {
        return ResponseEntity.status(211)
                .body(Map.of(
                    "status", "system_status",
                    "message", "The server reports its status"
                ));
    }
}
