package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HelpMessageController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> helpMessage() {
        return ResponseEntity.status(214)
                .body(Map.of(
                    "status", "help_message",
                    "message", "The server sends its help text"
                ));
    }
}
