package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AnonymityDisallowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> anonymityDisallowed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "anonymity_disallowed");
        body.put("message", "Anonymous calls are not accepted");
        return ResponseEntity.status(433).body(body);
    }
}
