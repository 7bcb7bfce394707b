package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ForbiddenController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> forbidden() {
        return ResponseEntity.status(403)
                .body(Map.of(
                    "error", "forbidden",
                    "message", "The client has no permission for this request"
                ));
    }
}
