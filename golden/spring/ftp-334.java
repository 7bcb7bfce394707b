package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityDataWantedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityDataWanted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "security_data_wanted");
        body.put("message", "The security mechanism is accepted: send security data");
        body.put("adat", "c2VydmVyLXRva2VuLTE=");
        return ResponseEntity.status(202).body(body);
    }
}
