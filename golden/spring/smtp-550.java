package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailboxUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailboxUnavailable() {
        return ResponseEntity.status(550)
                .body(Map.of(
                    "error", "mailbox_unavailable",
                    "message", "The mailbox does not exist or is not accessible"
                ));
    }
}
