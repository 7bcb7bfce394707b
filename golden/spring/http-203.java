package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NonAuthoritativeInformationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> nonAuthoritativeInformation() {
        return ResponseEntity.status(203)
                .body(Map.of(
                    "status", "non_authoritative_information",
                    "message", "A proxy has modified this content"
                ));
    }
}
