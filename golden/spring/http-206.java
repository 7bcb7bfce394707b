package com.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PartialContentController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> partialContent() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "partial_content");
        body.put("message", "The requested part is being sent");
        List<Object> items = new ArrayList<>();
        Map<String, Object> itemsItem = new LinkedHashMap<>();
        itemsItem.put("id", 41);
        itemsItem.put("title", "First order");
        items.add(itemsItem);
        Map<String, Object> itemsItem2 = new LinkedHashMap<>();
        itemsItem2.put("id", 42);
        itemsItem2.put("title", "Second order");
        items.add(itemsItem2);
        body.put("items", items);
        body.put("first", 0);
        body.put("last", 1);
        body.put("total", 3);
        return ResponseEntity.status(206)
                .header("Content-Range", "items 0-1/3")
                .body(body);
    }
}
