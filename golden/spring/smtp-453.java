package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NoMailController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> noMail() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "no_mail");
        body.put("message", "No mail is waiting");
        return ResponseEntity.status(453).body(body);
    }
}
