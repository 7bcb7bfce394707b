package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestedHostUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestedHostUnavailable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "requested_host_unavailable");
        body.put("message", "The requested host is not available");
        return ResponseEntity.status(434).body(body);
    }
}
