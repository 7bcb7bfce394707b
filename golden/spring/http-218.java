package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ThisIsFineController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> thisIsFine() {
        return ResponseEntity.status(218)
                .body(Map.of(
                    "status", "this_is_fine",
                    "message", "The response of the upstream server is passed on unchanged"
                ));
    }
}
