package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuthenticationCredentialsInvalidController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> authenticationCredentialsInvalid() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "authentication_credentials_invalid");
        body.put("message", "The authentication credentials are not valid");
        return ResponseEntity.status(535).body(body);
    }
}
