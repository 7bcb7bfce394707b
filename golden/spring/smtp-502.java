package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandNotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandNotImplemented() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "command_not_implemented");
        body.put("message", "This command is not implemented");
        return ResponseEntity.status(501).body(body);
    }
}
