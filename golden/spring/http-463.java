package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooManyForwardedIpAddressesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooManyForwardedIpAddresses() {
        return ResponseEntity.status(463)
                .body(Map.of(
                    "error", "too_many_forwarded_ip_addresses",
                    "message", "The X-Forwarded-For header has too many IP addresses"
                ));
    }
}
