package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PreconditionFailureController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> preconditionFailure() {
        return ResponseEntity.status(580)
                .body(Map.of(
                    "error", "precondition_failure",
                    "message", "The answering side cannot meet the preconditions"
                ));
    }
}
