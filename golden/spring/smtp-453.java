package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NoMailController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> noMail() {
        return ResponseEntity.status(453)
                .body(Map.of(
                    "error", "no_mail",
                    "message", "No mail is waiting"
                ));
    }
}
