package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestDeniedByPolicyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestDeniedByPolicy() {
        return ResponseEntity.status(534)
                .body(Map.of(
                    "error", "request_denied_by_policy",
                    "message", "The policy of the server denies the request"
                ));
    }
}
