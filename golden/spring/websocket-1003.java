package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedDataController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedData() {
        return ResponseEntity.status(415)
                .body(Map.of(
                    "error", "unsupported_data",
                    "message", "This type of data is not accepted"
                ));
    }
}
