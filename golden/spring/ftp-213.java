package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileStatus() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "file_status");
        body.put("message", "The size of the file is 5242880 bytes");
        body.put("size", 5242880);
        return ResponseEntity.status(213).body(body);
    }
}
