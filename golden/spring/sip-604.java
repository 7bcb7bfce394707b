package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DoesNotExistAnywhereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> doesNotExistAnywhere() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "does_not_exist_anywhere");
        body.put("message", "This user does not exist anywhere");
        return ResponseEntity.status(404).body(body);
    }
}
