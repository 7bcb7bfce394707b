package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProtocolErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> protocolError() {
        return ResponseEntity.status(400)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
                    "title", "Protocol error",
                    "status", 400,
                    "detail", "The peer violated the WebSocket protocol"
                ));
    }
}
