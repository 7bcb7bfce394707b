package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RangeNotSatisfiableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> rangeNotSatisfiable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "range_not_satisfiable");
        body.put("message", "The requested range cannot be satisfied");
        body.put("size", 146515);
        return ResponseEntity.status(416)
                .header("Content-Range", "bytes */146515")
                .body(body);
    }
}
