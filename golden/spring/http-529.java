package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SiteIsOverloadedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> siteIsOverloaded() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "site_is_overloaded");
        body.put("message", "The service is overloaded: try again later");
        body.put("retry_after", 1800);
        return ResponseEntity.status(529)
                .header("Retry-After", "1800")
                .body(body);
    }
}
