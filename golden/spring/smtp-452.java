package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InsufficientSystemStorageController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> insufficientSystemStorage() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "insufficient_system_storage");
        body.put("message", "The server has too little storage at present: try again later");
        return ResponseEntity.status(452).body(body);
    }
}
