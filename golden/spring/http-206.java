package com.example;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PartialContentController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> partialContent() {
        return ResponseEntity.status(206)
                .header("Content-Range", "items 0-1/3")
                .body(Map.of(
                    "status", "partial_content",
                    "message", "The requested part is being sent",
                    "items", List.of(
                        Map.of(
                            "id", 41,
                            "title", "First order"
                        ),
                        Map.of(
                            "id", 42,
                            "title", "Second order"
                        )
                    ),
                    "first", 0,
                    "last", 1,
                    "total", 3
                ));
    }
}
