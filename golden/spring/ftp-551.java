package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PageTypeUnknownController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pageTypeUnknown() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "page_type_unknown");
        body.put("message", "The page type is unknown");
        return ResponseEntity.status(551).body(body);
    }
}
