package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InternalServerErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> internalServerError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "internal_server_error");
        body.put("message", "An unexpected error occurred on the server");
        return ResponseEntity.status(500).body(body);
    }
}
