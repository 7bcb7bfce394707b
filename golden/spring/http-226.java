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
        body.put("message", "Only the changes since the cached version are being sent");
        return ResponseEntity.status(226)
                .header("ETag", "\"v2\"")
                .header("IM", "vcdiff")
                .body(body);
    }
}
