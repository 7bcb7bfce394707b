package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class WebServerIsDownController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> webServerIsDown() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "web_server_is_down");
        body.put("message", "Origin server refused the connection");
        return ResponseEntity.status(521).body(body);
    }
}
