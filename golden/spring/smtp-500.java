package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandUnrecognizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandUnrecognized() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "command_unrecognized",
                    "message", "The command was not recognized"
                ));
    }
}
