package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PageTypeUnknownController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pageTypeUnknown() {
        return ResponseEntity.status(551)
                .body(Map.of(
                    "error", "page_type_unknown",
                    "message", "The page type is unknown"
                ));
    }
}
