package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedUriSchemeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedUriScheme() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "unsupported_uri_scheme",
                    "message", "The scheme of the Request-URI is not supported"
                ));
    }
}
