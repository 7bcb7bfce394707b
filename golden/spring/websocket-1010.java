package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MandatoryExtController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mandatoryExt() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "mandatory_ext",
                    "message", "The server did not agree to a required extension"
                ));
    }
}
