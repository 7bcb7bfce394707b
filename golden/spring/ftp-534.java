package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestDeniedByPolicyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestDeniedByPolicy() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "request_denied_by_policy");
        body.put("message", "The policy of the server denies the request");
        return ResponseEntity.status(534).body(body);
    }
}
