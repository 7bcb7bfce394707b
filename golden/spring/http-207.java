package com.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MultiStatusController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> multiStatus() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "multi_status");
        body.put("message", "Each resource has a status of its own");
        List<Object> results = new ArrayList<>();
        Map<String, Object> resultsItem = new LinkedHashMap<>();
        resultsItem.put("href", "/orders/41");
        resultsItem.put("status", 200);
        results.add(resultsItem);
        Map<String, Object> resultsItem2 = new LinkedHashMap<>();
        resultsItem2.put("href", "/orders/42");
        resultsItem2.put("status", 200);
        results.add(resultsItem2);
        Map<String, Object> resultsItem3 = new LinkedHashMap<>();
        resultsItem3.put("href", "/orders/43");
        resultsItem3.put("status", 404);
        results.add(resultsItem3);
        body.put("results", results);
        return ResponseEntity.status(207).body(body);
    }
}
