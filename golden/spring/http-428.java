package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PreconditionRequiredController {
    @PutMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> preconditionRequired() {
        return ResponseEntity.status(428)
                .body(Map.of(
                    "error", "precondition_required",
                    "message", "The request must be conditional"
                ));
    }
}
