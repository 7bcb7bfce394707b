package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HttpRequestSentToHttpsPortController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> httpRequestSentToHttpsPort() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "http_request_sent_to_https_port");
        body.put("message", "A plain HTTP request was sent to an HTTPS port");
        return ResponseEntity.status(497).body(body);
    }
}
