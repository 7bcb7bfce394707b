package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProtocolErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> protocolError() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "protocol_error");
        body.put("message", "The peer violated the WebSocket protocol");
        return ResponseEntity.status(400).body(body);
    }
}
