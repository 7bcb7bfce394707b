package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TransactionFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> transactionFailed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "transaction_failed");
        body.put("message", "The mail transaction failed");
        return ResponseEntity.status(554).body(body);
    }
}
