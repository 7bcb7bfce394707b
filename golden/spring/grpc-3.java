package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidArgumentController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidArgument() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "invalid_argument",
                    "message", "An argument of the call is not valid"
                ));
    }
}
