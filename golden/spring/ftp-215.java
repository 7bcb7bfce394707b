package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SystemTypeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> systemType() {
        return ResponseEntity.status(215)
                .body(Map.of(
                    "status", "system_type",
                    "message", "The system type is UNIX",
                    "system", "UNIX"
                ));
    }
}
