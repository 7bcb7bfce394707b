package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UpgradeRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> upgradeRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "upgrade_required");
        body.put("message", "This resource requires another protocol");
        body.put("upgrade", "websocket");
        return ResponseEntity.status(426)
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .body(body);
    }
}
