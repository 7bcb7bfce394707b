package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notImplemented() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "not_implemented");
        body.put("message", "The server does not implement this method");
        return ResponseEntity.status(501).body(body);
    }
}
