package com.example;

import java.util.LinkedHashMap;
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
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "method_not_allowed");
        body.put("message", "This resource does not accept the method of the request");
        body.put("allow", "POST");
        body.put("allowed_methods", List.of("POST"));
        return ResponseEntity.status(405)
                .header("Allow", "POST")
                .body(body);
    }
}
