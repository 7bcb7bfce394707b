package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandNotImplementedForParameterController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandNotImplementedForParameter() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "command_not_implemented_for_parameter");
        body.put("message", "The command is not implemented for this parameter");
        return ResponseEntity.status(501).body(body);
    }
}
