package com.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkProtocolNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkProtocolNotSupported() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "network_protocol_not_supported");
        body.put("message", "The network protocol is not supported: use another");
        body.put("protocols", List.of(1, 2));
        return ResponseEntity.status(522).body(body);
    }
}
