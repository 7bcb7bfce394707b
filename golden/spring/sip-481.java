package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CallTransactionDoesNotExistController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> callTransactionDoesNotExist() {
        return ResponseEntity.status(481)
                .body(Map.of(
                    "error", "call_transaction_does_not_exist",
                    "message", "The request belongs to no known call or transaction"
                ));
    }
}
