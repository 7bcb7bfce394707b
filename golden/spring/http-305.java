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
        body.put("message", "This resource must be requested through the given proxy");
        body.put("location", "http://proxy.example.com:3128/");
        return ResponseEntity.status(305)
                .header("Location", "http://proxy.example.com:3128/")
                .body(body);
    }
}
