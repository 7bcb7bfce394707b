package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadRequestController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badRequest() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_request");
        body.put("message", "The syntax of the request is wrong");
        return ResponseEntity.status(400).body(body);
    }
}
