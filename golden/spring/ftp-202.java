package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandSuperfluousController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandSuperfluous() {
        return ResponseEntity.status(200)
                .body(Map.of(
                    "status", "command_superfluous",
                    "message", "The command is not needed here, so nothing was done"
                ));
    }
}
