package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UseProxyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> useProxy() {
        return ResponseEntity.status(307)
                .header("Contact", "<sip:proxy.example.com>")
                .body(Map.of(
                    "status", "use_proxy",
                    "message", "Send this request through the given proxy",
                    "contact", "sip:proxy.example.com"
                ));
    }
}
