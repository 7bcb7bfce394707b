package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DeliveryNotAuthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> deliveryNotAuthorized() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "delivery_not_authorized");
        body.put("message", "Delivery to this recipient is not authorized");
        return ResponseEntity.status(533).body(body);
    }
}
