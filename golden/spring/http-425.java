package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooEarlyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooEarly() {
        return ResponseEntity.status(425)
                .body(Map.of(
                    "error", "too_early",
                    "message", "Repeat the request after the TLS handshake has finished"
                ));
    }
}
