package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExceededStorageAllocationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> exceededStorageAllocation() {
        return ResponseEntity.status(552)
                .body(Map.of(
                    "error", "exceeded_storage_allocation",
                    "message", "The storage allocation is exceeded"
                ));
    }
}
