package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InsufficientStorageSpaceController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> insufficientStorageSpace() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "insufficient_storage_space");
        body.put("message", "The server has too little storage space at present");
        return ResponseEntity.status(452).body(body);
    }
}
