package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InternalErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> internalError() {
        return ResponseEntity.status(500)
                .body(Map.of(
                    "error", "internal_error",
                    "message", "The server met an unexpected condition"
                ));
    }
}
