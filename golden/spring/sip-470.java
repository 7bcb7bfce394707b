package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConsentNeededController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> consentNeeded() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "consent_needed");
        body.put("message", "Permission of at least one recipient is missing");
        body.put("permission_missing", "sip:carol@example.com");
        return ResponseEntity.status(470)
                .header("Permission-Missing", "sip:carol@example.com")
                .body(body);
    }
}
