package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VariantAlsoNegotiatesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> variantAlsoNegotiates() {
        return ResponseEntity.status(506)
                .body(Map.of(
                    "error", "variant_also_negotiates",
                    "message", "Content negotiation is misconfigured on the server"
                ));
    }
}
