package com.example;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ParameterNotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> parameterNotImplemented() {
        return ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT)
                .body(Map.of(
                    "error", "parameter_not_implemented",
                    "message", "Command parameter not implemented"
                ));
    }
}
