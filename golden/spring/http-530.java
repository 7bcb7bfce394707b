package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OriginDnsErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> originDnsError() {
        return ResponseEntity.status(530)
                .body(Map.of(
                    "error", "origin_dns_error",
                    "message", "The host name of the origin server could not be resolved"
                ));
    }
}
