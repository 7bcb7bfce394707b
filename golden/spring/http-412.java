package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PreconditionFailedController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> preconditionFailed() {
        return ResponseEntity.status(412)
                .body(Map.of(
                    "error", "precondition_failed",
                    "message", "A precondition of the request is not met"
                ));
    }
}
