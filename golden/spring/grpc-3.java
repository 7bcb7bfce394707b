package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidArgumentController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidArgument() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "invalid_argument");
        body.put("message", "An argument of the call is not valid");
        return ResponseEntity.status(400).body(body);
    }
}
