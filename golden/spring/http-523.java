package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OriginIsUnreachableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> originIsUnreachable() {
        return ResponseEntity.status(523)
                .body(Map.of(
                    "error", "origin_is_unreachable",
                    "message", "The network has no path to the origin server"
                ));
    }
}
