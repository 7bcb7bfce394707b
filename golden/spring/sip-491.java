package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestPendingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestPending() {
        return ResponseEntity.status(491)
                .body(Map.of(
                    "error", "request_pending",
                    "message", "Another request is still pending in the same dialog"
                ));
    }
}
