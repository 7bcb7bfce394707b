package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PageExpiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pageExpired() {
        return ResponseEntity.status(419)
                .body(Map.of(
                    "error", "page_expired",
                    "message", "The CSRF token is missing or not valid: reload the page"
                ));
    }
}
