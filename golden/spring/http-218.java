package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ThisIsFineController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> thisIsFine() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "this_is_fine");
        body.put("message", "The response of the upstream server is passed on unchanged");
        return ResponseEntity.status(218).body(body);
    }
}
