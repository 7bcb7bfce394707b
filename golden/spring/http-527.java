package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RailgunErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> railgunError() {
        return ResponseEntity.status(527)
                .body(Map.of(
                    "error", "railgun_error",
                    "message", "The connection through Railgun failed"
                ));
    }
}
