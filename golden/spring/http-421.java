package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MisdirectedRequestController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> misdirectedRequest() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "misdirected_request");
        body.put("message", "This server cannot answer requests for this URI");
        return ResponseEntity.status(421).body(body);
    }
}
