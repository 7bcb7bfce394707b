package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadGatewayController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badGateway() {
        return ResponseEntity.status(502)
                .body(Map.of(
                    "error", "bad_gateway",
                    "message", "The upstream server sent an invalid response"
                ));
    }
}
