package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GoingAwayController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> goingAway() {
        return ResponseEntity.status(503)
                .body(Map.of(
                    "error", "going_away",
                    "message", "The server is going away"
                ));
    }
}
