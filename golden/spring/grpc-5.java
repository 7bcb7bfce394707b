package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotFoundController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notFound() {
        return ResponseEntity.status(404)
                .body(Map.of(
                    "error", "not_found",
                    "message", "The requested entity does not exist"
                ));
    }
}
