package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NormalClosureController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> normalClosure() {
        return ResponseEntity.status(200)
                .body(Map.of(
                    "status", "normal_closure",
                    "message", "The connection has served its purpose and is closed"
                ));
    }
}
