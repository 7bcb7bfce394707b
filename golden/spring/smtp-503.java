package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadSequenceOfCommandsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badSequenceOfCommands() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_sequence_of_commands");
        body.put("message", "The command came in the wrong order");
        return ResponseEntity.status(409).body(body);
    }
}
