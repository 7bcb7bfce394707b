package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InternalController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> internal() {
        return ResponseEntity.status(500)
                .body(Map.of(
                    "error", "internal",
                    "message", "The service met an internal error"
                ));
    }
}
