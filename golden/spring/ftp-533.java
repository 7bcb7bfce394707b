package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandProtectionLevelDeniedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandProtectionLevelDenied() {
        return ResponseEntity.status(533)
                .body(Map.of(
                    "error", "command_protection_level_denied",
                    "message", "Policy does not allow this command at its protection level"
                ));
    }
}
