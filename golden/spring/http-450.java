package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BlockedByWindowsParentalControlsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> blockedByWindowsParentalControls() {
        return ResponseEntity.status(450)
                .body(Map.of(
                    "error", "blocked_by_windows_parental_controls",
                    "message", "Parental controls block access to this page"
                ));
    }
}
