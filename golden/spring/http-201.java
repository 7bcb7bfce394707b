package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CreatedController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> created() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "created");
        body.put("message", "The resource was created");
        body.put("location", "/orders/42");
        body.put("id", 42);
        return ResponseEntity.status(201)
                .header("Location", "/orders/42")
                .body(body);
    }
}
