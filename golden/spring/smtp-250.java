package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailActionCompletedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailActionCompleted() {
        return ResponseEntity.status(250)
                .body(Map.of(
                    "status", "mail_action_completed",
                    "message", "The requested mail action was completed"
                ));
    }
}
