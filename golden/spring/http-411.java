package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LengthRequiredController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> lengthRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "length_required");
        body.put("message", "The request must have a Content-Length header");
        return ResponseEntity.status(411).body(body);
    }
}
