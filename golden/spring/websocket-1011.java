package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InternalErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> internalError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "internal_error");
        body.put("message", "The server met an unexpected condition");
        return ResponseEntity.status(500).body(body);
    }
}
