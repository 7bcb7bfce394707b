package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnavailableForLegalReasonsController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unavailableForLegalReasons() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unavailable_for_legal_reasons");
        body.put("message", "Access to this resource is blocked for legal reasons");
        body.put("blocked_by", "https://isp.example.net/");
        return ResponseEntity.status(451)
                .header("Link", "<https://isp.example.net/>; rel=\"blocked-by\"")
                .body(body);
    }
}
