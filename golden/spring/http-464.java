package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class IncompatibleProtocolController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> incompatibleProtocol() {
        return ResponseEntity.status(464)
                .body(Map.of(
                    "error", "incompatible_protocol",
                    "message", "The target does not accept this version of HTTP"
                ));
    }
}
