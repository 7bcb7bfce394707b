package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MultipleChoicesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> multipleChoices() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "multiple_choices");
        body.put("message", "Several representations are available: choose one");
        body.put("location", "/reports/42.json");
        body.put("alternative", "/reports/42.csv");
        return ResponseEntity.status(300)
                .header("Location", "/reports/42.json")
                .header("Link", "</reports/42.csv>; rel=\"alternate\"")
                .body(body);
    }
}
