package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TransactionFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> transactionFailed() {
        return ResponseEntity.status(554)
                .body(Map.of(
                    "error", "transaction_failed",
                    "message", "The mail transaction failed"
                ));
    }
}
