package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AnonymityDisallowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> anonymityDisallowed() {
        return ResponseEntity.status(433)
                .body(Map.of(
                    "error", "anonymity_disallowed",
                    "message", "Anonymous calls are not accepted"
                ));
    }
}
