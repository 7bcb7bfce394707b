package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OkController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> ok() {
        return ResponseEntity.status(200)
                .header("Contact", "<sip:bob@192.0.2.4>")
                .body(Map.of(
                    "status", "ok",
                    "message", "The request succeeded",
                    "contact", "sip:bob@192.0.2.4"
                ));
    }
}
