package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UpgradeRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> upgradeRequired() {
        return ResponseEntity.status(426)
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Upgrade Required",
                    "status", 426,
                    "detail", "This resource requires another protocol",
                    "upgrade", "websocket"
                ));
    }
}
