package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileActionPendingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileActionPending() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "file_action_pending");
        body.put("message", "The file action waits for a second command");
        return ResponseEntity.status(202).body(body);
    }
}
