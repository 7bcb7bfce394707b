package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LockedController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> locked() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "locked");
        body.put("message", "The resource is locked");
        return ResponseEntity.status(423).body(body);
    }
}
