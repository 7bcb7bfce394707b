package com.example;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UpgradeRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> upgradeRequired() {
        return ResponseEntity.status(HttpStatus.UPGRADE_REQUIRED)
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .body(Map.of(
                    "error", "upgrade_required",
                    "message", "This resource requires another protocol",
                    "upgrade", "websocket"
                ));
    }
}
