package com.example;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnprocessableContentController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unprocessableContent() {
        return ResponseEntity.status(422)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                    "type", "about:blank",
                    "title", "Unprocessable Content",
                    "status", 422,
                    "detail", "The content of the request is not valid",
                    "field", "email"
                ));
    }
}
