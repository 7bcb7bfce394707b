package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class StartMailInputController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> startMailInput() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "start_mail_input",
                    "message", "The server is ready for the message content"
                ));
    }
}
