package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnableToQueueMessagesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unableToQueueMessages() {
        return ResponseEntity.status(458)
                .body(Map.of(
                    "error", "unable_to_queue_messages",
                    "message", "The queue of this node could not be started: try again later",
                    "node", "example.org"
                ));
    }
}
