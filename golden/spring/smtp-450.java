package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailboxTemporarilyUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailboxTemporarilyUnavailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "mailbox_temporarily_unavailable");
        body.put("message", "The mailbox is temporarily unavailable: try again later");
        return ResponseEntity.status(450).body(body);
    }
}
