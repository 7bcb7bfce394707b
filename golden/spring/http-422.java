package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnprocessableContentController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unprocessableContent() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unprocessable_content");
        body.put("message", "The content of the request is not valid");
        body.put("field", "email");
        return ResponseEntity.status(422).body(body);
    }
}
