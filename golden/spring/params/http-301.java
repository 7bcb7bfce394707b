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
        return ResponseEntity.status(301)
                .header("Location", "https://api.example.com/v2/orders")
                .body(Map.of(
                    "status", "moved_permanently",
                    "message", "This resource has moved permanently to the given location",
                    "location", "https://api.example.com/v2/orders"
                ));
    }
}
