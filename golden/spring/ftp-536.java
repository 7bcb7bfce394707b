package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProtLevelNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> protLevelNotSupported() {
        return ResponseEntity.status(536)
                .body(Map.of(
                    "error", "prot_level_not_supported",
                    "message", "The security mechanism does not support this protection level"
                ));
    }
}
