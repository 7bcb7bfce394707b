package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ImUsedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> imUsed() {
        return ResponseEntity.status(226)
                .header("ETag", "\"v2\"")
                .header("IM", "vcdiff")
                .body(Map.of(
                    "status", "im_used",
                    "message", "The result of an instance manipulation is being sent",
                    "etag", "\"v2\"",
                    "im", "vcdiff"
                ));
    }
}
