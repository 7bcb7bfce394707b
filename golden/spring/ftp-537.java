package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandProtectionLevelNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandProtectionLevelNotSupported() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "command_protection_level_not_supported");
        body.put("message", "The security mechanism cannot protect commands this way");
        return ResponseEntity.status(537).body(body);
    }
}
