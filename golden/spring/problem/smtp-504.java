package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ParameterNotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> parameterNotImplemented() {
        return ResponseEntity.status(504)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
                    "title", "Parameter Not Implemented",
                    "status", 504,
                    "detail", "Command parameter not implemented"
                ));
    }
}
