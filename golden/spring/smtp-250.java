package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailActionCompletedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailActionCompleted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "mail_action_completed");
        body.put("message", "The requested mail action was completed");
        return ResponseEntity.status(250).body(body);
    }
}
