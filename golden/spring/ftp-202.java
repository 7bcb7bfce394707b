package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandSuperfluousController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandSuperfluous() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "command_superfluous");
        body.put("message", "The command is not needed here, so nothing was done");
        return ResponseEntity.status(200).body(body);
    }
}
