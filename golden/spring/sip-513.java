package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MessageTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> messageTooLarge() {
        return ResponseEntity.status(513)
                .body(Map.of(
                    "error", "message_too_large",
                    "message", "The message exceeds the length that the server can handle"
                ));
    }
}
