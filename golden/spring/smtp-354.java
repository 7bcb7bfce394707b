package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class StartMailInputController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> startMailInput() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "start_mail_input");
        body.put("message", "The server is ready for the message content");
        return ResponseEntity.status(202).body(body);
    }
}
