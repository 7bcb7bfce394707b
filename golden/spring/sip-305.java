package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UseProxyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> useProxy() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "use_proxy");
        body.put("message", "Send this request through the given proxy");
        body.put("contact", "sip:proxy.example.com");
        return ResponseEntity.status(307)
                .header("Contact", "<sip:proxy.example.com>")
                .body(body);
    }
}
