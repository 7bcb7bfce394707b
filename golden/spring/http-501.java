package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notImplemented() {
        return ResponseEntity.status(501)
                .body(Map.of(
                    "error", "not_implemented",
                    "message", "The server does not support what the request asks for"
                ));
    }
}
