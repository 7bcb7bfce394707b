package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PushNotificationServiceNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pushNotificationServiceNotSupported() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "push_notification_service_not_supported");
        body.put("message", "This push notification service is not supported");
        return ResponseEntity.status(555).body(body);
    }
}
