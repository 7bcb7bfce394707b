package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityDataExchangeCompleteWithDataController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityDataExchangeCompleteWithData() {
        return ResponseEntity.status(235)
                .body(Map.of(
                    "status", "security_data_exchange_complete_with_data",
                    "message", "The security data exchange is complete",
                    "adat", "c2VydmVyLXRva2VuLTM="
                ));
    }
}
