package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedUriSchemeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedUriScheme() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unsupported_uri_scheme");
        body.put("message", "The scheme of the Request-URI is not supported");
        return ResponseEntity.status(400).body(body);
    }
}
