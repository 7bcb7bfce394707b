package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidFramePayloadDataController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidFramePayloadData() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "invalid_frame_payload_data");
        body.put("message", "The data of the message does not match its type");
        return ResponseEntity.status(400).body(body);
    }
}
