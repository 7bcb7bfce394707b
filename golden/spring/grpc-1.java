package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CancelledController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> cancelled() {
        return ResponseEntity.status(499)
                .body(Map.of(
                    "error", "cancelled",
                    "message", "The call was canceled"
                ));
    }
}
