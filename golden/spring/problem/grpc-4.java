package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DeadlineExceededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> deadlineExceeded() {
        return ResponseEntity.status(504)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
                    "title", "DEADLINE_EXCEEDED",
                    "status", 504,
                    "detail", "The deadline passed before the call completed"
                ));
    }
}
