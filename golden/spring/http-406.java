package com.example;

import java.util.LinkedHashMap;
import java.util.List;
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
        body.put("message", "No representation of the resource is acceptable to the client");
        body.put("available", List.of("application/json", "text/csv"));
        return ResponseEntity.status(406).body(body);
    }
}
