package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UseIdentityHeaderController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> useIdentityHeader() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "use_identity_header");
        body.put("message", "The request has no usable Identity header field");
        return ResponseEntity.status(400).body(body);
    }
}
