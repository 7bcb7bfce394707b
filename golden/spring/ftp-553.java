package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileNameNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileNameNotAllowed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "file_name_not_allowed");
        body.put("message", "The file name is not allowed");
        return ResponseEntity.status(553).body(body);
    }
}
