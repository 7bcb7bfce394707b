package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NonAuthoritativeInformationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> nonAuthoritativeInformation() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "non_authoritative_information");
        body.put("message", "A proxy has modified this content");
        return ResponseEntity.status(203).body(body);
    }
}
