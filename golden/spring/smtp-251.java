package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserNotLocalWillForwardController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> userNotLocalWillForward() {
        return ResponseEntity.status(251)
                .body(Map.of(
                    "status", "user_not_local_will_forward",
                    "message", "The user is not local: the message will be forwarded",
                    "forward_path", "user@example.net"
                ));
    }
}
