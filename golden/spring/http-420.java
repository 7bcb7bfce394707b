package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EnhanceYourCalmController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> enhanceYourCalm() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "enhance_your_calm");
        body.put("message", "Rate limit exceeded: try again later");
        body.put("retry_after", 60);
        return ResponseEntity.status(420)
                .header("Retry-After", "60")
                .body(body);
    }
}
