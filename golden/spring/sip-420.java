package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadExtensionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badExtension() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_extension");
        body.put("message", "A required extension is not supported");
        body.put("unsupported", "replaces");
        return ResponseEntity.status(420)
                .header("Unsupported", "replaces")
                .body(body);
    }
}
