package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RangeNotSatisfiableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> rangeNotSatisfiable() {
        return ResponseEntity.status(416)
                .header("Content-Range", "bytes */146515")
                .body(Map.of(
                    "error", "range_not_satisfiable",
                    "message", "The requested range cannot be satisfied",
                    "size", 146515
                ));
    }
}
