package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailboxNameNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mailboxNameNotAllowed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "mailbox_name_not_allowed");
        body.put("message", "The mailbox name is not allowed");
        return ResponseEntity.status(553).body(body);
    }
}
