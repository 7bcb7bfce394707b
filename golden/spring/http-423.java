package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LockedController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> locked() {
        return ResponseEntity.status(423)
                .body(Map.of(
                    "error", "locked",
                    "message", "The resource is locked"
                ));
    }
}
