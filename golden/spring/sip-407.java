package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProxyAuthenticationRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> proxyAuthenticationRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "proxy_authentication_required");
        body.put("message", "The proxy requires credentials");
        body.put("challenge", "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256");
        return ResponseEntity.status(407)
                .header("Proxy-Authenticate", "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256")
                .body(body);
    }
}
