package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidCommandController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidCommand() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "invalid_command");
        body.put("message", "The command is not valid at present");
        return ResponseEntity.status(430).body(body);
    }
}
