package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BlockedByWindowsParentalControlsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> blockedByWindowsParentalControls() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "blocked_by_windows_parental_controls");
        body.put("message", "Parental controls block access to this page");
        return ResponseEntity.status(450).body(body);
    }
}
