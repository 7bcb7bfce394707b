package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadEventController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badEvent() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_event");
        body.put("message", "The server does not know this event package");
        body.put("allow_events", "presence");
        return ResponseEntity.status(489)
                .header("Allow-Events", "presence")
                .body(body);
    }
}
