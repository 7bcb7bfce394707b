package com.example;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NetworkProtocolNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> networkProtocolNotSupported() {
        return ResponseEntity.status(522)
                .body(Map.of(
                    "error", "network_protocol_not_supported",
                    "message", "The network protocol is not supported: use another",
                    "protocols", List.of(
                        1,
                        2
                    )
                ));
    }
}
