package com.example;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ResetContentController {
    @PostMapping("/endpoint")
    public ResponseEntity<Void> resetContent() {
        return ResponseEntity.status(205).build();
    }
}
