package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class IncompatibleProtocolController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> incompatibleProtocol() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "incompatible_protocol");
        body.put("message", "The target does not accept this version of HTTP");
        return ResponseEntity.status(464).body(body);
    }
}
