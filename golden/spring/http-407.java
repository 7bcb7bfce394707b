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
                .header("Proxy-Authenticate", "Basic realm=\"proxy.example.com\"")
                .body(Map.of(
                    "error", "proxy_authentication_required",
                    "message", "The proxy requires valid credentials",
                    "challenge", "Basic realm=\"proxy.example.com\""
                ));
    }
}
