package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExceededStorageAllocationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> exceededStorageAllocation() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "exceeded_storage_allocation");
        body.put("message", "The storage allocation is exceeded");
        return ResponseEntity.status(552).body(body);
    }
}
