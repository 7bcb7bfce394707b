package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RailgunErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> railgunError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "railgun_error");
        body.put("message", "The connection through Railgun failed");
        return ResponseEntity.status(527).body(body);
    }
}
