package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityAgreementRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityAgreementRequired() {
        return ResponseEntity.status(494)
                .header("Security-Server", "tls;q=0.2")
                .body(Map.of(
                    "error", "security_agreement_required",
                    "message", "Agree on a security mechanism, then send the request again",
                    "security_server", "tls;q=0.2"
                ));
    }
}
