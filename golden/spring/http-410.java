package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GoneController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> gone() {
        return ResponseEntity.status(410)
                .body(Map.of(
                    "error", "gone",
                    "message", "This resource is no longer available"
                ));
    }
}
