package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AbortedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> aborted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "aborted");
        body.put("message", "The call was aborted because of a conflict");
        return ResponseEntity.status(409).body(body);
    }
}
