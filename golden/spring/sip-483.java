package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooManyHopsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooManyHops() {
        return ResponseEntity.status(483)
                .body(Map.of(
                    "error", "too_many_hops",
                    "message", "The request has passed through too many servers"
                ));
    }
}
