package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ImUsedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> imUsed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "im_used");
        body.put("message", "The result of an instance manipulation is being sent");
        body.put("etag", "\"v2\"");
        body.put("im", "vcdiff");
        return ResponseEntity.status(226)
                .header("ETag", "\"v2\"")
                .header("IM", "vcdiff")
                .body(body);
    }
}
