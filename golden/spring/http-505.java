package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HttpVersionNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> httpVersionNotSupported() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "http_version_not_supported");
        body.put("message", "The HTTP version of this request is not supported");
        return ResponseEntity.status(505).body(body);
    }
}
