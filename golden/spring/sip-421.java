package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExtensionRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> extensionRequired() {
        return ResponseEntity.status(400)
                .header("Require", "100rel")
                .body(Map.of(
                    "error", "extension_required",
                    "message", "The client must support a further extension",
                    "require", "100rel"
                ));
    }
}
