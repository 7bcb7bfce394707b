package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandNotImplementedForParameterController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> commandNotImplementedForParameter() {
        return ResponseEntity.status(501)
                .body(Map.of(
                    "error", "command_not_implemented_for_parameter",
                    "message", "The command is not implemented for this parameter"
                ));
    }
}
