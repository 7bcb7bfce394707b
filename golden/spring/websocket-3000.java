package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unauthorized() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unauthorized");
        body.put("message", "This endpoint requires authentication");
        body.put("challenge", "Bearer realm=\"example\"");
        return ResponseEntity.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"example\"")
                .body(body);
    }
}
