package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConditionalRequestFailedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> conditionalRequestFailed() {
        return ResponseEntity.status(412)
                .body(Map.of(
                    "error", "conditional_request_failed",
                    "message", "The entity tag of this PUBLISH request matches nothing"
                ));
    }
}
