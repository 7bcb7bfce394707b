package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SyntaxErrorInParametersController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> syntaxErrorInParameters() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "syntax_error_in_parameters",
                    "message", "The parameters or arguments of the command are malformed"
                ));
    }
}
