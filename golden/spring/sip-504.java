package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServerTimeOutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serverTimeOut() {
        return ResponseEntity.status(504)
                .body(Map.of(
                    "error", "server_time_out",
                    "message", "A server that is needed for this request did not respond in time"
                ));
    }
}
