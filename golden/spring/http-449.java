package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RetryWithController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> retryWith() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "retry_with");
        body.put("message", "More information is needed to answer the request");
        body.put("echo_request", "token");
        return ResponseEntity.status(449)
                .header("Ms-Echo-Request", "token")
                .body(body);
    }
}
