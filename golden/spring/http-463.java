package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooManyForwardedIpAddressesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tooManyForwardedIpAddresses() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "too_many_forwarded_ip_addresses");
        body.put("message", "The X-Forwarded-For header has too many IP addresses");
        return ResponseEntity.status(463).body(body);
    }
}
