package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandProtectionLevelDeniedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandProtectionLevelDenied() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "command_protection_level_denied");
        body.put("message", "Policy does not allow this command at its protection level");
        return ResponseEntity.status(533).body(body);
    }
}
