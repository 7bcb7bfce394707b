package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MultipleChoicesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> multipleChoices() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "multiple_choices");
        body.put("message", "Several addresses match: choose one of them");
        body.put("contact", "sip:bob@office.example.com");
        body.put("alternative", "sip:bob@home.example.com");
        return ResponseEntity.status(300)
                .header("Contact", "<sip:bob@office.example.com>, <sip:bob@home.example.com>")
                .body(body);
    }
}
