package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadIdentityInfoController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badIdentityInfo() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_identity_info");
        body.put("message", "The credentials of the caller's identity cannot be fetched");
        return ResponseEntity.status(436).body(body);
    }
}
