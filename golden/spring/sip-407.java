package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProxyAuthenticationRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> proxyAuthenticationRequired() {
        return ResponseEntity.status(407)
                .header("Proxy-Authenticate", "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256")
                .body(Map.of(
                    "error", "proxy_authentication_required",
                    "message", "The proxy requires credentials",
                    "challenge", "Digest realm=\"proxy.example.com\", qop=\"auth\", nonce=\"2b96e4f7c1d0835a\", algorithm=SHA-256"
                ));
    }
}
