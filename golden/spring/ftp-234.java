package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityDataExchangeCompleteController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityDataExchangeComplete() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "security_data_exchange_complete");
        body.put("message", "The security mechanism is accepted");
        return ResponseEntity.status(234).body(body);
    }
}
