package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AlreadyExistsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> alreadyExists() {
        return ResponseEntity.status(409)
                .body(Map.of(
                    "error", "already_exists",
                    "message", "The entity to create already exists"
                ));
    }
}
