package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooManyHopsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooManyHops() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "too_many_hops");
        body.put("message", "The request has passed through too many servers");
        return ResponseEntity.status(483).body(body);
    }
}
