package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandUnrecognizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandUnrecognized() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "command_unrecognized");
        body.put("message", "The command was not recognized");
        return ResponseEntity.status(400).body(body);
    }
}
