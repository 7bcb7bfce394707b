package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandProtectionLevelNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandProtectionLevelNotSupported() {
        return ResponseEntity.status(537)
                .body(Map.of(
                    "error", "command_protection_level_not_supported",
                    "message", "The security mechanism cannot protect commands this way"
                ));
    }
}
