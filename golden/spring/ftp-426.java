package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TransferAbortedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> transferAborted() {
        return ResponseEntity.status(503)
                .body(Map.of(
                    "error", "transfer_aborted",
                    "message", "The data connection was closed before the transfer was complete"
                ));
    }
}
