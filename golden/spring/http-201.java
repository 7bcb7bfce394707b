package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CreatedController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> created() {
        return ResponseEntity.status(201)
                .header("Location", "/orders/42")
                .body(Map.of(
                    "status", "created",
                    "message", "The resource was created",
                    "location", "/orders/42",
                    "id", 42
                ));
    }
}
