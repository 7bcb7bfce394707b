package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandNotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandNotImplemented() {
        return ResponseEntity.status(501)
                .body(Map.of(
                    "error", "command_not_implemented",
                    "message", "This command is not implemented"
                ));
    }
}
