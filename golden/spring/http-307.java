package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TemporaryRedirectController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> temporaryRedirect() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "temporary_redirect");
        body.put("message", "Repeat this request at the given location");
        body.put("location", "https://backup.example.com/orders");
        return ResponseEntity.status(307)
                .header("Location", "https://backup.example.com/orders")
                .body(body);
    }
}
