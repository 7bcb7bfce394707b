package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedDataController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedData() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unsupported_data");
        body.put("message", "This type of data is not accepted");
        return ResponseEntity.status(415).body(body);
    }
}
