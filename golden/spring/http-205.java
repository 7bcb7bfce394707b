package com.example;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ResetContentController {
    @GetMapping("/endpoint")
    public ResponseEntity<Void> resetContent() {
        return ResponseEntity.status(205).build();
    }
}
