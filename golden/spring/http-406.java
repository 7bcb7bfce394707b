package com.example;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotAcceptableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notAcceptable() {
        return ResponseEntity.status(406)
                .body(Map.of(
                    "error", "not_acceptable",
                    "message", "No representation of the resource is acceptable to the client",
                    "available", List.of(
                        "application/json",
                        "text/csv"
                    )
                ));
    }
}
