package com.example;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NoNotificationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Void> noNotification() {
        return ResponseEntity.status(204).build();
    }
}
