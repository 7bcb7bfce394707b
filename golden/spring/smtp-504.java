package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ParameterNotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> parameterNotImplemented() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "parameter_not_implemented");
        body.put("message", "Command parameter not implemented");
        return ResponseEntity.status(504).body(body);
    }
}
