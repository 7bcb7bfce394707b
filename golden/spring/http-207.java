package com.example;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MultiStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> multiStatus() {
        return ResponseEntity.status(207)
                .body(Map.of(
                    "status", "multi_status",
                    "message", "Each resource has a status of its own",
                    "results", List.of(
                        Map.of(
                            "href", "/orders/41",
                            "status", 200
                        ),
                        Map.of(
                            "href", "/orders/42",
                            "status", 200
                        ),
                        Map.of(
                            "href", "/orders/43",
                            "status", 404
                        )
                    )
                ));
    }
}
