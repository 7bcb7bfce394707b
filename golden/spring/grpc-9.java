package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FailedPreconditionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> failedPrecondition() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "failed_precondition");
        body.put("message", "The current state of the system does not allow this call");
        return ResponseEntity.status(400).body(body);
    }
}
