package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LengthRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> lengthRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "length_required");
        body.put("message", "The request has no Content-Length header field");
        return ResponseEntity.status(411).body(body);
    }
}
