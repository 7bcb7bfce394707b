package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConsentNeededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> consentNeeded() {
        return ResponseEntity.status(470)
                .header("Permission-Missing", "sip:carol@example.com")
                .body(Map.of(
                    "error", "consent_needed",
                    "message", "Permission of at least one recipient is missing",
                    "permission_missing", "sip:carol@example.com"
                ));
    }
}
