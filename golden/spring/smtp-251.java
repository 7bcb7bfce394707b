package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserNotLocalWillForwardController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userNotLocalWillForward() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "user_not_local_will_forward");
        body.put("message", "The user is not local: the message will be forwarded");
        body.put("forward_path", "user@example.net");
        return ResponseEntity.status(251).body(body);
    }
}
