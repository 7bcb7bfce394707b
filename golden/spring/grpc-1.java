package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CancelledController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> cancelled() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "cancelled");
        body.put("message", "The call was canceled");
        return ResponseEntity.status(499).body(body);
    }
}
