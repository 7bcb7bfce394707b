package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InternalServerErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> internalServerError() {
        return ResponseEntity.status(500)
                .body(Map.of(
                    "error", "internal_server_error",
                    "message", "An unexpected error occurred on the server"
                ));
    }
}
