package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DoesNotExistAnywhereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> doesNotExistAnywhere() {
        return ResponseEntity.status(404)
                .body(Map.of(
                    "error", "does_not_exist_anywhere",
                    "message", "This user does not exist anywhere"
                ));
    }
}
