package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VersionNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> versionNotSupported() {
        return ResponseEntity.status(501)
                .body(Map.of(
                    "error", "version_not_supported",
                    "message", "This SIP version is not supported"
                ));
    }
}
