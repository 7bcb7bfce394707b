package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TransferAbortedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> transferAborted() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "transfer_aborted");
        body.put("message", "The data connection was closed before the transfer was complete");
        return ResponseEntity.status(503).body(body);
    }
}
