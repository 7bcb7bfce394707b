package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ShopifySecurityRejectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> shopifySecurityRejection() {
        return ResponseEntity.status(430)
                .body(Map.of(
                    "error", "shopify_security_rejection",
                    "message", "The request was rejected as suspicious"
                ));
    }
}
