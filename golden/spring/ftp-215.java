package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SystemTypeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> systemType() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "system_type");
        body.put("message", "The system type is UNIX");
        body.put("system", "UNIX");
        return ResponseEntity.status(215).body(body);
    }
}
