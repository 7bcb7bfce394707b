package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SyntaxErrorInParametersController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> syntaxErrorInParameters() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "syntax_error_in_parameters");
        body.put("message", "The parameters or arguments of the command are malformed");
        return ResponseEntity.status(400).body(body);
    }
}
