package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PaymentRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> paymentRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "payment_required");
        body.put("message", "Payment is required");
        return ResponseEntity.status(402).body(body);
    }
}
