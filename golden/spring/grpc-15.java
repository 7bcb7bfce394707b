package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DataLossController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> dataLoss() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "data_loss");
        body.put("message", "Data is lost or corrupted");
        return ResponseEntity.status(500).body(body);
    }
}
