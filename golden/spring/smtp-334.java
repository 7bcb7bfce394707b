package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServerChallengeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serverChallenge() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "server_challenge");
        body.put("message", "The server waits for the answer to its challenge");
        body.put("challenge", "UGFzc3dvcmQ6");
        return ResponseEntity.status(202).body(body);
    }
}
