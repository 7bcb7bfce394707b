package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AlternativeServiceController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> alternativeService() {
        return ResponseEntity.status(380)
                .body(Map.of(
                    "status", "alternative_service",
                    "message", "The call failed, but another service is available"
                ));
    }
}
