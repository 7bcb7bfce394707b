package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DataLossController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> dataLoss() {
        return ResponseEntity.status(500)
                .body(Map.of(
                    "error", "data_loss",
                    "message", "Data is lost or corrupted"
                ));
    }
}
