package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UndecipherableController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> undecipherable() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "undecipherable");
        body.put("message", "The server cannot decrypt the request body");
        return ResponseEntity.status(493).body(body);
    }
}
