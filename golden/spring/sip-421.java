package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExtensionRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> extensionRequired() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "extension_required");
        body.put("message", "The client must support a further extension");
        body.put("require", "100rel");
        return ResponseEntity.status(400)
                .header("Require", "100rel")
                .body(body);
    }
}
