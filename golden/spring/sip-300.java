package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MultipleChoicesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> multipleChoices() {
        return ResponseEntity.status(300)
                .header("Contact", "<sip:bob@office.example.com>, <sip:bob@home.example.com>")
                .body(Map.of(
                    "status", "multiple_choices",
                    "message", "Several addresses match: choose one of them",
                    "contact", "sip:bob@office.example.com",
                    "alternative", "sip:bob@home.example.com"
                ));
    }
}
