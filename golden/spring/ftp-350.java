package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileActionPendingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileActionPending() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "file_action_pending",
                    "message", "The file action waits for a second command"
                ));
    }
}
