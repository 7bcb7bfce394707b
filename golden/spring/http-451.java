package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnavailableForLegalReasonsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unavailableForLegalReasons() {
        return ResponseEntity.status(451)
                .header("Link", "<https://isp.example.net/>; rel=\"blocked-by\"")
                .body(Map.of(
                    "error", "unavailable_for_legal_reasons",
                    "message", "Access to this resource is blocked for legal reasons",
                    "blocked_by", "https://isp.example.net/"
                ));
    }
}
