package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DataConnectionRefusedByProtectionLevelController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> dataConnectionRefusedByProtectionLevel() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "data_connection_refused_by_protection_level");
        body.put("message", "The data connection needs another protection level");
        return ResponseEntity.status(521).body(body);
    }
}
