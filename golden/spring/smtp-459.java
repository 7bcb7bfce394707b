package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NodeNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> nodeNotAllowed() {
        return ResponseEntity.status(459)
                .body(Map.of(
                    "error", "node_not_allowed",
                    "message", "The server does not start the queue of this node for this client",
                    "node", "example.org"
                ));
    }
}
