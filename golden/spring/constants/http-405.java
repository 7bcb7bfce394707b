package com.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MethodNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> methodNotAllowed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "method_not_allowed");
        body.put("message", "This resource does not accept the method of the request");
        body.put("allow", "POST");
        body.put("allowed_methods", List.of("POST"));
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header("Allow", "POST")
                .body(body);
    }
}
