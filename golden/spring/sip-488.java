package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotAcceptableHereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notAcceptableHere() {
        return ResponseEntity.status(488)
                .header("Warning", "305 example.com \"Incompatible media format\"")
                .body(Map.of(
                    "error", "not_acceptable_here",
                    "message", "The session description is not acceptable here",
                    "warning", "305 example.com \"Incompatible media format\""
                ));
    }
}
