package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporaryRedirectController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporaryRedirect() {
        return ResponseEntity.status(307)
                .header("Location", "https://backup.example.com/orders")
                .body(Map.of(
                    "status", "temporary_redirect",
                    "message", "Repeat this request at the given location",
                    "location", "https://backup.example.com/orders"
                ));
    }
}
