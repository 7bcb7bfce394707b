package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MultipleChoicesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> multipleChoices() {
        return ResponseEntity.status(300)
                .header("Location", "/reports/42.json")
                .header("Link", "</reports/42.csv>; rel=\"alternate\"")
                .body(Map.of(
                    "status", "multiple_choices",
                    "message", "Several representations are available: choose one",
                    "location", "/reports/42.json",
                    "alternative", "/reports/42.csv"
                ));
    }
}
