package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PermanentRedirectController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> permanentRedirect() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "permanent_redirect");
        body.put("message", "Repeat this request at its new permanent location");
        body.put("location", "https://api.example.com/v2/orders");
        return ResponseEntity.status(308)
                .header("Location", "https://api.example.com/v2/orders")
                .body(body);
    }
}
