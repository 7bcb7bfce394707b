package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnwantedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unwanted() {
        return ResponseEntity.status(403)
                .body(Map.of(
                    "error", "unwanted",
                    "message", "The callee does not want this call"
                ));
    }
}
