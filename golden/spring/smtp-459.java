package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NodeNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> nodeNotAllowed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "node_not_allowed");
        body.put("message", "The server does not start the queue of this node for this client");
        body.put("node", "example.org");
        return ResponseEntity.status(459).body(body);
    }
}
