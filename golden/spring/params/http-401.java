package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ShowItemController {
    @GetMapping("/orders/{order_id}/items/{item_id}")
    public ResponseEntity<Map<String, Object>> showItem(
            @PathVariable("order_id") String orderId,
            @PathVariable("item_id") String itemId) {
        return ResponseEntity.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"api.example.com\"")
                .body(Map.of(
                    "error", "unauthorized",
                    "message", "Valid credentials are required",
                    "challenge", "Bearer realm=\"api.example.com\""
                ));
    }
}
