package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandOkayController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandOkay() {
        return ResponseEntity.status(200)
                .body(Map.of(
                    "status", "command_okay",
                    "message", "The command was carried out"
                ));
    }
}
