package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileUnavailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "file_unavailable");
        body.put("message", "The file does not exist or is not accessible");
        return ResponseEntity.status(550).body(body);
    }
}
