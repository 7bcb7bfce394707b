package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VersionNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> versionNotSupported() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "version_not_supported");
        body.put("message", "This SIP version is not supported");
        return ResponseEntity.status(501).body(body);
    }
}
