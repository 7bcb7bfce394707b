package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServerTimeOutController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serverTimeOut() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "server_time_out");
        body.put("message", "A server that is needed for this request did not respond in time");
        return ResponseEntity.status(504).body(body);
    }
}
