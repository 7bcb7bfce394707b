package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadRequestController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badRequest() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "bad_request",
                    "message", "The request is not valid"
                ));
    }
}
