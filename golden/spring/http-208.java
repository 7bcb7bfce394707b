package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AlreadyReportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> alreadyReported() {
        return ResponseEntity.status(208)
                .body(Map.of(
                    "status", "already_reported",
                    "message", "The members of this collection were already listed"
                ));
    }
}
