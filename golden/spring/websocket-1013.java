package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TryAgainLaterController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> tryAgainLater() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "try_again_later");
        body.put("message", "The server is overloaded: try again in 30 seconds");
        body.put("retry_after", 30);
        return ResponseEntity.status(503)
                .header("Retry-After", "30")
                .body(body);
    }
}
