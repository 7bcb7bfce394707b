package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DirectoryStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> directoryStatus() {
        return ResponseEntity.status(212)
                .body(Map.of(
                    "status", "directory_status",
                    "message", "The server reports the status of the directory"
                ));
    }
}
