package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InsufficientStorageSpaceController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> insufficientStorageSpace() {
        return ResponseEntity.status(452)
                .body(Map.of(
                    "error", "insufficient_storage_space",
                    "message", "The server has too little storage space at present"
                ));
    }
}
