package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LoopDetectedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> loopDetected() {
        return ResponseEntity.status(508)
                .body(Map.of(
                    "error", "loop_detected",
                    "message", "The server found an infinite loop while it processed the request"
                ));
    }
}
