package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnknownResourcePriorityController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unknownResourcePriority() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unknown_resource_priority");
        body.put("message", "The resource priority of this request is unknown");
        body.put("resource_priority", "q735.3");
        return ResponseEntity.status(400)
                .header("Accept-Resource-Priority", "q735.3")
                .body(body);
    }
}
