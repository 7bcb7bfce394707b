package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OkController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> ok() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "ok");
        body.put("message", "The call succeeded");
        return ResponseEntity.status(200).body(body);
    }
}
