package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedPasswordController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needPassword() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "need_password",
                    "message", "The user name is accepted: send the password"
                ));
    }
}
