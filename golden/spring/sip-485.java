package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AmbiguousController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> ambiguous() {
        return ResponseEntity.status(485)
                .header("Contact", "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>")
                .body(Map.of(
                    "error", "ambiguous",
                    "message", "Several users match this address",
                    "contact", "sip:carol.lee@example.com",
                    "alternative", "sip:carol.leeds@example.com"
                ));
    }
}
