package com.example;

import java.util.List;
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
        return ResponseEntity.status(405)
                .header("Allow", "POST")
                .body(Map.of(
                    "error", "method_not_allowed",
                    "message", "This resource does not accept the method of the request",
                    "allow", "POST",
                    "allowed_methods", List.of(
                        "POST"
                    )
                ));
    }
}
