package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MessageTooBigController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> messageTooBig() {
        return ResponseEntity.status(413)
                .body(Map.of(
                    "error", "message_too_big",
                    "message", "The message exceeds the size limit"
                ));
    }
}
