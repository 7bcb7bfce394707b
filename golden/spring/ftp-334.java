package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityDataWantedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityDataWanted() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "security_data_wanted",
                    "message", "The security mechanism is accepted: send security data",
                    "adat", "c2VydmVyLXRva2VuLTE="
                ));
    }
}
