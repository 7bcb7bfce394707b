package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestHeaderFieldsTooLargeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestHeaderFieldsTooLarge() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "request_header_fields_too_large");
        body.put("message", "The header fields of the request are too large");
        return ResponseEntity.status(431).body(body);
    }
}
