package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InsufficientStorageController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> insufficientStorage() {
        return ResponseEntity.status(507)
                .body(Map.of(
                    "error", "insufficient_storage",
                    "message", "There is not enough storage left to complete the request"
                ));
    }
}
