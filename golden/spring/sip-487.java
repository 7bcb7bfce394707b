package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestTerminatedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> requestTerminated() {
        return ResponseEntity.status(487)
                .body(Map.of(
                    "error", "request_terminated",
                    "message", "The request was canceled before it was answered"
                ));
    }
}
