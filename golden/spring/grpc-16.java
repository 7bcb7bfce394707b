package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthenticatedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unauthenticated() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unauthenticated");
        body.put("message", "The call carries no valid credentials");
        body.put("challenge", "Bearer realm=\"example\"");
        return ResponseEntity.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"example\"")
                .body(body);
    }
}
