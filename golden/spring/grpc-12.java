package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnimplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unimplemented() {
        return ResponseEntity.status(501)
                .body(Map.of(
                    "error", "unimplemented",
                    "message", "This method is not implemented"
                ));
    }
}
