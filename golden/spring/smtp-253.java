package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PendingMessagesStartedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pendingMessagesStarted() {
        return ResponseEntity.status(253)
                .body(Map.of(
                    "status", "pending_messages_started",
                    "message", "Delivery of 3 pending messages was started",
                    "node", "example.org",
                    "pending", 3
                ));
    }
}
