package com.example;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MethodNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> methodNotAllowed() {
        return ResponseEntity.status(405)
                .header("Allow", "POST")
                .body(Map.of(
                    "error", "method_not_allowed",
                    "message", "This resource does not accept the method of the request",
                    "allow", "POST",
                    "allowed_methods", List.of(
                        "POST"
                    )
                ));
    }
}
