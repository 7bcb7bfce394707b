package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AbortedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> aborted() {
        return ResponseEntity.status(409)
                .body(Map.of(
                    "error", "aborted",
                    "message", "The call was aborted because of a conflict"
                ));
    }
}
