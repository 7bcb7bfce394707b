package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestTerminatedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestTerminated() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "request_terminated");
        body.put("message", "The request was canceled before it was answered");
        return ResponseEntity.status(487).body(body);
    }
}
