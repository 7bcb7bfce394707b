package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AmbiguousController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> ambiguous() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "ambiguous");
        body.put("message", "Several users match this address");
        body.put("contact", "sip:carol.lee@example.com");
        body.put("alternative", "sip:carol.leeds@example.com");
        return ResponseEntity.status(485)
                .header("Contact", "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>")
                .body(body);
    }
}
