package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProtLevelNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> protLevelNotSupported() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "prot_level_not_supported");
        body.put("message", "The security mechanism does not support this protection level");
        return ResponseEntity.status(536).body(body);
    }
}
