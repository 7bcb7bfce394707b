package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvalidFramePayloadDataController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> invalidFramePayloadData() {
        return ResponseEntity.status(400)
                .body(Map.of(
                    "error", "invalid_frame_payload_data",
                    "message", "The data of the message does not match its type"
                ));
    }
}
