package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ImATeapotController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> imATeapot() {
        return ResponseEntity.status(418)
                .body(Map.of(
                    "error", "im_a_teapot",
                    "message", "This teapot cannot brew coffee"
                ));
    }
}
