package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PendingMessagesStartedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pendingMessagesStarted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "pending_messages_started");
        body.put("message", "Delivery of 3 pending messages was started");
        body.put("node", "example.org");
        body.put("pending", 3);
        return ResponseEntity.status(253).body(body);
    }
}
