package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DirectoryStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> directoryStatus() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "directory_status");
        body.put("message", "The server reports the status of the directory");
        return ResponseEntity.status(212).body(body);
    }
}
