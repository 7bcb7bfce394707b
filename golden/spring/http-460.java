package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClientClosedConnectionController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> clientClosedConnection() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "client_closed_connection");
        body.put("message", "The client disconnected before the response was ready");
        return ResponseEntity.status(460).body(body);
    }
}
