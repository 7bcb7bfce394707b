package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClientClosedRequestController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> clientClosedRequest() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "client_closed_request");
        body.put("message", "The client disconnected before the response was sent");
        return ResponseEntity.status(499).body(body);
    }
}
