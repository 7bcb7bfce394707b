package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HostDoesNotAcceptMailController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> hostDoesNotAcceptMail() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "host_does_not_accept_mail");
        body.put("message", "This host does not accept mail");
        return ResponseEntity.status(521).body(body);
    }
}
