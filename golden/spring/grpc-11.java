package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OutOfRangeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> outOfRange() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "out_of_range");
        body.put("message", "The call goes past the valid range");
        return ResponseEntity.status(400).body(body);
    }
}
