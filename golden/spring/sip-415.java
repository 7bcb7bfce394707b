package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnsupportedMediaTypeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unsupportedMediaType() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unsupported_media_type");
        body.put("message", "This format of the request body is not supported");
        body.put("accept", "application/sdp");
        return ResponseEntity.status(415)
                .header("Accept", "application/sdp")
                .body(body);
    }
}
