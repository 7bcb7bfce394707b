package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MessageTooBigController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> messageTooBig() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "message_too_big");
        body.put("message", "The message exceeds the size limit");
        return ResponseEntity.status(413).body(body);
    }
}
