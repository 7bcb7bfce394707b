package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LocalErrorInProcessingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> localErrorInProcessing() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "local_error_in_processing");
        body.put("message", "The server met a local error: try again later");
        return ResponseEntity.status(503).body(body);
    }
}
