package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClientClosedConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> clientClosedConnection() {
        return ResponseEntity.status(460)
                .body(Map.of(
                    "error", "client_closed_connection",
                    "message", "The client disconnected before the response was ready"
                ));
    }
}
