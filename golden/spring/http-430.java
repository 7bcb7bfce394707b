package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ShopifySecurityRejectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> shopifySecurityRejection() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "shopify_security_rejection");
        body.put("message", "The request was rejected as suspicious");
        return ResponseEntity.status(430).body(body);
    }
}
