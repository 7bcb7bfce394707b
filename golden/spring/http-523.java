package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OriginIsUnreachableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> originIsUnreachable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "origin_is_unreachable");
        body.put("message", "The network has no path to the origin server");
        return ResponseEntity.status(523).body(body);
    }
}
