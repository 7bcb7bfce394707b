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
        return ResponseEntity.status(503)
                .header("Retry-After", "120")
                .body(Map.of(
                    "error", "service_unavailable",
                    "message", "The service is unavailable: try again later",
                    "retry_after", 120
                ));
    }
}
