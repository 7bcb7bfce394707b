package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OutOfRangeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> outOfRange() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "out_of_range",
                    "message", "The call goes past the valid range"
                ));
    }
}
