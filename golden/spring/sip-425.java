package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadAlertMessageController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badAlertMessage() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_alert_message");
        body.put("message", "The alert in this request is corrupted");
        body.put("alert_error", "103; code=\"Alert payload was corrupted\"");
        return ResponseEntity.status(400)
                .header("AlertMsg-Error", "103; code=\"Alert payload was corrupted\"")
                .body(body);
    }
}
