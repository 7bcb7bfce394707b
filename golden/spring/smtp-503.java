package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadSequenceOfCommandsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badSequenceOfCommands() {
        return ResponseEntity.status(409)
                .body(Map.of(
                    "error", "bad_sequence_of_commands",
                    "message", "The command came in the wrong order"
                ));
    }
}
