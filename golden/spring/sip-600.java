package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BusyEverywhereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> busyEverywhere() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "busy_everywhere");
        body.put("message", "The callee is busy everywhere: try again in 600 seconds");
        body.put("retry_after", 600);
        return ResponseEntity.status(503)
                .header("Retry-After", "600")
                .body(body);
    }
}
