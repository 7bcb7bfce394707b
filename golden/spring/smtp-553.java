package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailboxNameNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailboxNameNotAllowed() {
        return ResponseEntity.status(553)
                .body(Map.of(
                    "error", "mailbox_name_not_allowed",
                    "message", "The mailbox name is not allowed"
                ));
    }
}
