package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CallTransactionDoesNotExistController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> callTransactionDoesNotExist() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "call_transaction_does_not_exist");
        body.put("message", "The request belongs to no known call or transaction");
        return ResponseEntity.status(481).body(body);
    }
}
