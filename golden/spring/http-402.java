package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PaymentRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> paymentRequired() {
        return ResponseEntity.status(402)
                .body(Map.of(
                    "error", "payment_required",
                    "message", "Payment is required"
                ));
    }
}
