package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadExtensionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badExtension() {
        return ResponseEntity.status(420)
                .header("Unsupported", "replaces")
                .body(Map.of(
                    "error", "bad_extension",
                    "message", "A required extension is not supported",
                    "unsupported", "replaces"
                ));
    }
}
