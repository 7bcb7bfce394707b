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
        body.put("message", "The proxy requires valid credentials");
        body.put("challenge", "Basic realm=\"proxy.example.com\"");
        return ResponseEntity.status(407)
                .header("Proxy-Authenticate", "Basic realm=\"proxy.example.com\"")
                .body(body);
    }
}
