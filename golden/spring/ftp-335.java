package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MoreSecurityDataRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> moreSecurityDataRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "more_security_data_required");
        body.put("message", "The security data is accepted: send more");
        body.put("adat", "c2VydmVyLXRva2VuLTI=");
        return ResponseEntity.status(202).body(body);
    }
}
