package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VariantAlsoNegotiatesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> variantAlsoNegotiates() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "variant_also_negotiates");
        body.put("message", "Content negotiation is misconfigured on the server");
        return ResponseEntity.status(506).body(body);
    }
}
