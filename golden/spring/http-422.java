package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnprocessableContentController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unprocessableContent() {
        return ResponseEntity.status(422)
                .body(Map.of(
                    "error", "unprocessable_content",
                    "message", "The content of the request is not valid",
                    "field", "email"
                ));
    }
}
