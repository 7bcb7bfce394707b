package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotAcceptableHereController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> notAcceptableHere() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "not_acceptable_here");
        body.put("message", "The session description is not acceptable here");
        body.put("warning", "305 example.com \"Incompatible media format\"");
        return ResponseEntity.status(488)
                .header("Warning", "305 example.com \"Incompatible media format\"")
                .body(body);
    }
}
