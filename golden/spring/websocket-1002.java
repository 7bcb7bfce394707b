package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProtocolErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> protocolError() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "protocol_error",
                    "message", "The peer violated the WebSocket protocol"
                ));
    }
}
