package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SecurityAgreementRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> securityAgreementRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "security_agreement_required");
        body.put("message", "Agree on a security mechanism, then send the request again");
        body.put("security_server", "tls;q=0.2");
        return ResponseEntity.status(494)
                .header("Security-Server", "tls;q=0.2")
                .body(body);
    }
}
