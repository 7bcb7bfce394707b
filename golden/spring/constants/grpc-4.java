package com.example;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DeadlineExceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> deadlineExceeded() {
        return ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT)
                .body(Map.of(
                    "error", "deadline_exceeded",
                    "message", "The deadline passed before the call completed"
                ));
    }
}
