package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityDataExchangeCompleteWithDataController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityDataExchangeCompleteWithData() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "security_data_exchange_complete_with_data");
        body.put("message", "The security data exchange is complete");
        body.put("adat", "c2VydmVyLXRva2VuLTM=");
        return ResponseEntity.status(235).body(body);
    }
}
