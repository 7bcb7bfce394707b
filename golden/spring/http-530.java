package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OriginDnsErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> originDnsError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "origin_dns_error");
        body.put("message", "The host name of the origin server could not be resolved");
        return ResponseEntity.status(530).body(body);
    }
}
