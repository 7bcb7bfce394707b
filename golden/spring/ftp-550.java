package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileUnavailable() {
        return ResponseEntity.status(550)
                .body(Map.of(
                    "error", "file_unavailable",
                    "message", "The file does not exist or is not accessible"
                ));
    }
}
