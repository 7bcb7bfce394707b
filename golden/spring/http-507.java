package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InsufficientStorageController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> insufficientStorage() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "insufficient_storage");
        body.put("message", "There is not enough storage left to complete the request");
        return ResponseEntity.status(507).body(body);
    }
}
