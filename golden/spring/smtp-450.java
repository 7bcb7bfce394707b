package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailboxTemporarilyUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailboxTemporarilyUnavailable() {
        return ResponseEntity.status(450)
                .body(Map.of(
                    "error", "mailbox_temporarily_unavailable",
                    "message", "The mailbox is temporarily unavailable: try again later"
                ));
    }
}
