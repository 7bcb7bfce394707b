package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PageExpiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pageExpired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "page_expired");
        body.put("message", "The CSRF token is missing or not valid: reload the page");
        return ResponseEntity.status(419).body(body);
    }
}
