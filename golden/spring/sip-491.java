package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestPendingController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestPending() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "request_pending");
        body.put("message", "Another request is still pending in the same dialog");
        return ResponseEntity.status(491).body(body);
    }
}
