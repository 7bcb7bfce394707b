package com.example;

import java.util.LinkedHashMap;
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
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "moved_permanently");
        body.put("message", "This resource has moved permanently to the given location");
        body.put("location", "https://api.example.com/v2/orders");
        return ResponseEntity.status(301)
                .header("Location", "https://api.example.com/v2/orders")
                .body(body);
    }
}
