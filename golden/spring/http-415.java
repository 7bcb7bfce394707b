package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedMediaTypeController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedMediaType() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unsupported_media_type");
        body.put("message", "The format of the content is not supported");
        body.put("accept", "application/json");
        return ResponseEntity.status(415)
                .header("Accept", "application/json")
                .body(body);
    }
}
