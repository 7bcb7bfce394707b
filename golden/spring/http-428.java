package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PreconditionRequiredController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> preconditionRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "precondition_required");
        body.put("message", "The request must be conditional");
        return ResponseEntity.status(428).body(body);
    }
}
