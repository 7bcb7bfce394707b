package com.example;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProtocolErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> protocolError() {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .body(Map.of(
                    "error", "protocol_error",
                    "message", "The peer violated the WebSocket protocol"
                ));
    }
}
