package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ImATeapotController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> imATeapot() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "im_a_teapot");
        body.put("message", "This teapot cannot brew coffee");
        return ResponseEntity.status(418).body(body);
    }
}
