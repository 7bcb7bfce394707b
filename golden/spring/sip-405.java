package com.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MethodNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> methodNotAllowed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "method_not_allowed");
        body.put("message", "This method is not allowed for the address");
        body.put("allow", "INVITE, ACK, OPTIONS, CANCEL, BYE");
        body.put("allowed_methods", List.of("INVITE", "ACK", "OPTIONS", "CANCEL", "BYE"));
        return ResponseEntity.status(405)
                .header("Allow", "INVITE, ACK, OPTIONS, CANCEL, BYE")
                .body(body);
    }
}
