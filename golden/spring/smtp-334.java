package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServerChallengeController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> serverChallenge() {
        return ResponseEntity.status(202)
                .body(Map.of(
                    "status", "server_challenge",
                    "message", "The server waits for the answer to its challenge",
                    "challenge", "UGFzc3dvcmQ6"
                ));
    }
}
