package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UriTooLongController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> uriTooLong() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "uri_too_long");
        body.put("message", "The request URI is too long");
        return ResponseEntity.status(414).body(body);
    }
}
