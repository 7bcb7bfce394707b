package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DeliveryNotAuthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> deliveryNotAuthorized() {
        return ResponseEntity.status(533)
                .body(Map.of(
                    "error", "delivery_not_authorized",
                    "message", "Delivery to this recipient is not authorized"
                ));
    }
}
