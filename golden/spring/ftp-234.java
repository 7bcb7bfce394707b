package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityDataExchangeCompleteController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityDataExchangeComplete() {
        return ResponseEntity.status(234)
                .body(Map.of(
                    "status", "security_data_exchange_complete",
                    "message", "The security mechanism is accepted"
                ));
    }
}
