package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AlternativeServiceController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> alternativeService() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "alternative_service");
        body.put("message", "The call failed, but another service is available");
        return ResponseEntity.status(380).body(body);
    }
}
