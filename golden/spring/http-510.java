package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotExtendedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notExtended() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "not_extended");
        body.put("message", "The request lacks a required protocol extension");
        return ResponseEntity.status(510).body(body);
    }
}
