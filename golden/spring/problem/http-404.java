package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotFoundController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notFound() {
        return ResponseEntity.status(404)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Not Found",
                    "status", 404,
                    "detail", "No resource was found at this URI"
                ));
    }
}
