package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LengthRequiredController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> lengthRequired() {
        return ResponseEntity.status(411)
                .body(Map.of(
                    "error", "length_required",
                    "message", "The request must have a Content-Length header"
                ));
    }
}
