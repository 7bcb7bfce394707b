package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileActionNotTakenController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileActionNotTaken() {
        return ResponseEntity.status(450)
                .body(Map.of(
                    "error", "file_action_not_taken",
                    "message", "The file is not available at present: try again later"
                ));
    }
}
