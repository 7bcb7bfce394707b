package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileActionCompletedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileActionCompleted() {
        return ResponseEntity.status(250)
                .body(Map.of(
                    "status", "file_action_completed",
                    "message", "The requested file action was completed"
                ));
    }
}
