package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotAcceptableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notAcceptable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "not_acceptable");
        body.put("message", "The server has no response that the client accepts");
        return ResponseEntity.status(406).body(body);
    }
}
