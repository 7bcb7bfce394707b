package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class WebServerIsDownController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> webServerIsDown() {
        return ResponseEntity.status(521)
                .body(Map.of(
                    "error", "web_server_is_down",
                    "message", "Origin server refused the connection"
                ));
    }
}
