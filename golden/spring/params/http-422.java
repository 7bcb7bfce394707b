package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ShowItemController {
    @PostMapping("/orders/{order_id}/items/{item_id}")
    public ResponseEntity<Map<String, Object>> showItem(
            @PathVariable("order_id") String orderId,
            @PathVariable("item_id") String itemId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unprocessable_content");
        body.put("message", "The content of the request is not valid");
        body.put("field", "email");
        return ResponseEntity.status(422).body(body);
    }
}
