package com.example;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NoContentController {
    @GetMapping("/endpoint")
    public ResponseEntity<Void> noContent() {
        return ResponseEntity.status(204).build();
    }
}
