package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FlowFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> flowFailed() {
        return ResponseEntity.status(430)
                .body(Map.of(
                    "error", "flow_failed",
                    "message", "The connection to the registered device is gone"
                ));
    }
}
