package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClientClosedRequestController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> clientClosedRequest() {
        return ResponseEntity.status(499)
                .body(Map.of(
                    "error", "client_closed_request",
                    "message", "The client disconnected before the response was sent"
                ));
    }
}
