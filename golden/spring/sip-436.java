package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadIdentityInfoController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badIdentityInfo() {
        return ResponseEntity.status(436)
                .body(Map.of(
                    "error", "bad_identity_info",
                    "message", "The credentials of the caller's identity cannot be fetched"
                ));
    }
}
