package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HostDoesNotAcceptMailController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> hostDoesNotAcceptMail() {
        return ResponseEntity.status(521)
                .body(Map.of(
                    "error", "host_does_not_accept_mail",
                    "message", "This host does not accept mail"
                ));
    }
}
