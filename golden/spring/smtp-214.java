package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HelpMessageController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> helpMessage() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "help_message");
        body.put("message", "The server sends its help text");
        return ResponseEntity.status(214).body(body);
    }
}
