package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PermanentRedirectController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> permanentRedirect() {
        return ResponseEntity.status(308)
                .header("Location", "https://api.example.com/v2/orders")
                .body(Map.of(
                    "status", "permanent_redirect",
                    "message", "Repeat this request at its new permanent location",
                    "location", "https://api.example.com/v2/orders"
                ));
    }
}
