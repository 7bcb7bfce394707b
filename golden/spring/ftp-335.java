package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MoreSecurityDataRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> moreSecurityDataRequired() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "more_security_data_required",
                    "message", "The security data is accepted: send more",
                    "adat", "c2VydmVyLXRva2VuLTI="
                ));
    }
}
