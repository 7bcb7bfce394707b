package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MisdirectedRequestController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> misdirectedRequest() {
        return ResponseEntity.status(421)
                .body(Map.of(
                    "error", "misdirected_request",
                    "message", "This server cannot answer requests for this URI"
                ));
    }
}
