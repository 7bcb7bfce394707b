package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UndecipherableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> undecipherable() {
        return ResponseEntity.status(493)
                .body(Map.of(
                    "error", "undecipherable",
                    "message", "The server cannot decrypt the request body"
                ));
    }
}
