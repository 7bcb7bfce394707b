package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadGatewayController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badGateway() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_gateway");
        body.put("message", "Upstream server sent an invalid response");
        return ResponseEntity.status(502).body(body);
    }
}
