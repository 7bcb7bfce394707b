package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PushNotificationServiceNotSupportedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> pushNotificationServiceNotSupported() {
        return ResponseEntity.status(555)
                .body(Map.of(
                    "error", "push_notification_service_not_supported",
                    "message", "This push notification service is not supported"
                ));
    }
}
