package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AcceptedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> accepted() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "accepted",
                    "message", "Request accepted, processing goes on"
                ));
    }
}
