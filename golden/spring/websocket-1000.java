package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NormalClosureController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> normalClosure() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "normal_closure");
        body.put("message", "The connection has served its purpose and is closed");
        return ResponseEntity.status(200).body(body);
    }
}
