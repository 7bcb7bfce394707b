package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UseProxyController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> useProxy() {
        return ResponseEntity.status(305)
                .header("Location", "http://proxy.example.com:3128/")
                .body(Map.of(
                    "status", "use_proxy",
                    "message", "This resource must be requested through the given proxy",
                    "location", "http://proxy.example.com:3128/"
                ));
    }
}
