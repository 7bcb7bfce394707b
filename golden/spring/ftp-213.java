package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileStatus() {
        return ResponseEntity.status(213)
                .body(Map.of(
                    "status", "file_status",
                    "message", "The size of the file is 5242880 bytes",
                    "size", 5242880
                ));
    }
}
