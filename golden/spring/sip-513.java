package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MessageTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> messageTooLarge() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "message_too_large");
        body.put("message", "The message exceeds the length that the server can handle");
        return ResponseEntity.status(513).body(body);
    }
}
