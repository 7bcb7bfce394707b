package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnknownController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unknown() {
        return ResponseEntity.status(500)
                .body(Map.of(
                    "error", "unknown",
                    "message", "The call failed for an unknown reason"
                ));
    }
}
