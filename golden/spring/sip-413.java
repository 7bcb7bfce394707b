package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestEntityTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestEntityTooLarge() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "request_entity_too_large");
        body.put("message", "The request body is too large for now: try again in 3600 seconds");
        body.put("retry_after", 3600);
        return ResponseEntity.status(413)
                .header("Retry-After", "3600")
                .body(body);
    }
}
