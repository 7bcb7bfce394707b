package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileNameNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileNameNotAllowed() {
        return ResponseEntity.status(553)
                .body(Map.of(
                    "error", "file_name_not_allowed",
                    "message", "The file name is not allowed"
                ));
    }
}
