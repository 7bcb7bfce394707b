package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestHeaderTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestHeaderTooLarge() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "request_header_too_large");
        body.put("message", "The request header is too large");
        return ResponseEntity.status(494).body(body);
    }
}
