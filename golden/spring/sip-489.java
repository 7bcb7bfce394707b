package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadEventController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badEvent() {
        return ResponseEntity.status(489)
                .header("Allow-Events", "presence")
                .body(Map.of(
                    "error", "bad_event",
                    "message", "The server does not know this event package",
                    "allow_events", "presence"
                ));
    }
}
