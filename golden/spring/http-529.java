package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SiteIsOverloadedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> siteIsOverloaded() {
        return ResponseEntity.status(529)
                .header("Retry-After", "1800")
                .body(Map.of(
                    "error", "site_is_overloaded",
                    "message", "The service is overloaded: try again later",
                    "retry_after", 1800
                ));
    }
}
