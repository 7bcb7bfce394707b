package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MandatoryExtController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> mandatoryExt() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "mandatory_ext");
        body.put("message", "The server did not agree to a required extension");
        return ResponseEntity.status(400).body(body);
    }
}
