package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotExtendedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notExtended() {
        return ResponseEntity.status(510)
                .body(Map.of(
                    "error", "not_extended",
                    "message", "The request lacks a required protocol extension"
                ));
    }
}
