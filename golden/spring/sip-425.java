package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadAlertMessageController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badAlertMessage() {
        return ResponseEntity.status(400)
                .header("AlertMsg-Error", "103; code=\"Alert payload was corrupted\"")
                .body(Map.of(
                    "error", "bad_alert_message",
                    "message", "The alert in this request is corrupted",
                    "alert_error", "103; code=\"Alert payload was corrupted\""
                ));
    }
}
