package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnableToQueueMessagesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unableToQueueMessages() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unable_to_queue_messages");
        body.put("message", "The queue of this node could not be started: try again later");
        body.put("node", "example.org");
        return ResponseEntity.status(458).body(body);
    }
}
