package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnknownResourcePriorityController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unknownResourcePriority() {
        return ResponseEntity.status(400)
                .header("Accept-Resource-Priority", "q735.3")
                .body(Map.of(
                    "error", "unknown_resource_priority",
                    "message", "The resource priority of this request is unknown",
                    "resource_priority", "q735.3"
                ));
    }
}
