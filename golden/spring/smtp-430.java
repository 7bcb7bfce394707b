package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidCommandController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidCommand() {
        return ResponseEntity.status(430)
                .body(Map.of(
                    "error", "invalid_command",
                    "message", "The command is not valid at present"
                ));
    }
}
