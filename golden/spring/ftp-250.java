package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileActionCompletedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileActionCompleted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "file_action_completed");
        body.put("message", "The requested file action was completed");
        return ResponseEntity.status(250).body(body);
    }
}
