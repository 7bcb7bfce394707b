package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DomainDoesNotAcceptMailController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> domainDoesNotAcceptMail() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "domain_does_not_accept_mail");
        body.put("message", "The domain of the recipient does not accept mail");
        return ResponseEntity.status(556).body(body);
    }
}
