package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandOkayController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandOkay() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "command_okay");
        body.put("message", "The command was carried out");
        return ResponseEntity.status(200).body(body);
    }
}
